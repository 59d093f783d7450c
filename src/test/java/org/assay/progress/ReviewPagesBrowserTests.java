package org.assay.progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assay.review.Trigger;
import org.assay.shared.Reference;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A chief executive reads the pages about reviews on every kind of screen. */
@NeedsChromium
@WholeAssay
class ReviewPagesBrowserTests {

	/** The first pages of the other modules, which share our colours. */
	private static final List<String> OTHERS = List.of("/reports", "/meetings", "/decisions", "/scrutiny",
			"/peer-challenges", "/actions", "/leadership", "/register", "/register/2012-13", "/accessibility",
			"/password");

	@LocalServerPort
	int port;

	private final SmallReview small = new SmallReview();

	private Reference review = new Reference("review", "none");

	@BeforeEach
	void aReviewIsUnderWay(@Autowired AutowireCapableBeanFactory beans) {
		beans.autowireBean(this.small);
		this.small.settle();
		this.review = this.small.begin(Trigger.YEARLY, "D02", "D03", "D07");
		this.small.assess(this.review, "D02");
	}

	@Test
	void everyPageIsAccessibleInLightAndDarkAndOnANarrowScreen(Browser browser) {
		this.small.town.appoint(this.small.town.council(), this.small.chief, "policy-officer");
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			try (BrowserContext context = context(browser, scheme, 1280)) {
				Page page = signIn(context);
				for (String path : Stream.concat(pages().stream(), OTHERS.stream()).toList()) {
					open(page, path);
					assertThat(Accessibility.violations(page)).as(path + " in " + scheme).isEmpty();
					Screenshots.take(page, name(path) + "-" + scheme.name().toLowerCase(Locale.ROOT));
				}
			}
		}
		for (int width : new int[] { 320, 768 }) {
			try (BrowserContext context = context(browser, ColorScheme.LIGHT, width)) {
				Page page = signIn(context);
				for (String path : pages()) {
					open(page, path);
					assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path + " at " + width)
						.isEqualTo(width);
					Screenshots.take(page, name(path) + "-" + width);
				}
			}
		}
	}

	@Test
	void thePictureShowsWhereTheTokensStandAndTheKeyboardReachesIt(Browser browser) {
		try (BrowserContext context = context(browser, ColorScheme.LIGHT, 1280)) {
			Page page = signIn(context);
			open(page, "/");
			page.locator("#under-way ~ div table a").first().click();
			page.getByText("Process", new Page.GetByTextOptions().setExact(true)).focus();
			page.keyboard().press("Enter");

			Locator picture = page.locator("[data-diagram]").last();
			picture.focus();
			assertThat(picture).isFocused();
			assertThat(picture.locator("span.assay-mark--here")).hasText("2 here; 1 done");
			assertThat(page.locator("main table").last()).containsText("Assess duty");
		}
	}

	private List<String> pages() {
		String review = "/reviews/" + this.review.id();
		return List.of("/", "/reviews", "/councils", "/councils/" + this.small.council, "/search?q=board",
				"/search?q=x", review, review + "/duties", review + "/process", review + "/timeline",
				review + "/outcome", review + "/record");
	}

	private String name(String path) {
		return "pages/" + (path.equals("/") ? "start"
				: path.substring(1)
					.replace(this.review.id(), "review")
					.replace(this.small.council, "council")
					.replaceAll("[^a-z]+", "-"));
	}

	private static BrowserContext context(Browser browser, ColorScheme scheme, int width) {
		return browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
	}

	private Page signIn(BrowserContext context) {
		Page page = context.newPage();
		open(page, "/sign-in");
		page.locator("[name=username]").fill(this.small.chief);
		page.locator("[name=password]").fill(Townsfolk.PASSWORD);
		page.locator("main button[type=submit]").click();
		return page;
	}

	private void open(Page page, String path) {
		assertThat(page.navigate("http://localhost:" + this.port + path).status()).as(path).isEqualTo(200);
	}

}
