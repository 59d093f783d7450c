package org.assay.cabinet.document;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assay.support.NeedsChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsChromium
class PaperPageTests {

	private static final PaperRenderer RENDERER = new PaperRenderer();

	@Test
	void hasNothingThatAxeObjectsTo(Browser browser) {
		try (Page page = browser.newPage()) {
			page.setContent(RENDERER.html(Sample.exempt()));

			assertThat(violations(page)).isEmpty();
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-GB");
			assertThat(page.locator("table").count()).isEqualTo(page.locator("table > caption").count());
		}
	}

	@Test
	void leadsFromItsContentsToEveryPart(Browser browser) {
		try (Page page = browser.newPage()) {
			page.setContent(RENDERER.html(Sample.exempt()));
			List<String> parts = page.locator("nav a").all().stream().map((link) -> link.getAttribute("href")).toList();

			assertThat(parts).hasSize(15).allSatisfy((part) -> assertThat(page.locator(part).count()).isOne());
		}
	}

	@Test
	void needsNothingBesidesItself(Browser browser) {
		assertThat(RENDERER.html(Sample.draft())).doesNotContain("http:", "https:", "src=", "<link", "<script", "url(");
	}

	@Test
	void showsWhatIsExemptInTheExemptVersionOnly(Browser browser) {
		assertThat(RENDERER.html(Sample.exempt())).contains("sickness absence");
		assertThat(RENDERER.html(Sample.exempt().publicVersion())).doesNotContain("sickness", "Occupational health",
				"Not for publication");
	}

	@ParameterizedTest
	@MethodSource("org.assay.cabinet.document.Sample#hostile")
	void showsWhateverIsTypedAsText(String typed, Browser browser) {
		try (Page page = browser.newPage()) {
			page.setContent(RENDERER.html(Sample.saying(typed)));

			assertThat(page.locator("h1").textContent()).isEqualTo("Title " + Plain.line(typed));
			assertThat(page.locator("script").count()).isZero();
			assertThat(page.title()).startsWith("Title");
		}
	}

	private static List<String> violations(Page page) {
		return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"))
			.analyze()
			.getViolations()
			.stream()
			.map(Rule::getHelp)
			.toList();
	}

}
