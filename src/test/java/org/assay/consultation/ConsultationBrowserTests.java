package org.assay.consultation;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assay.support.Accessibility;
import org.assay.support.MovedClock;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody answers without signing in, and the council works on the responses. */
@NeedsChromium
@WholeAssay
@Import(MovedClock.class)
class ConsultationBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ConsultationStory story;

	@Test
	@Tag("A19")
	void isAnsweredByAnybodyConsideredByTheCouncilAndTakesNothingAfterItsEnd(Browser browser) {
		this.story.begins();
		this.story.opens();
		String address = "http://localhost:" + this.port + this.story.sheet().page();

		String receipt = answers(browser, address);

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("officer"),
				Townsfolk.PASSWORD)) {
			Page page = visit.open("/consultations");
			page.locator("main tbody a").click();
			entersOnPaper(page);
			namesTheme(page);
			considers(page, receipt);
			assertThat(Accessibility.violations(page)).isEmpty();
			fits(page);
			visit.picture("consultation/responses");
		}

		this.story.itIs(ConsultationStory.CLOSES.plusDays(1));
		isTooLate(browser, address);
	}

	/** On a telephone, in a browser that runs no scripts, with a mistake first. */
	private static String answers(Browser browser, String address) {
		try (BrowserContext telephone = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(320, 700).setJavaScriptEnabled(false))) {
			Page page = telephone.newPage();
			page.navigate(address);
			page.getByLabel("A child or young person").check();
			page.locator("#response-text").fill("Keep a director for us.");
			page.getByLabel("E-mail address").fill("not an address");
			page.locator("form").evaluate("(form) => form.noValidate = true");
			page.getByText("Send response").click();
			assertThat(page.getByRole(AriaRole.ALERT))
				.containsText("Write your e-mail address like name@example.org, or leave it empty.");
			assertThat(page.locator("#response-text")).hasValue("Keep a director for us.");
			assertThat(page.getByLabel("A child or young person")).isChecked();
			Screenshots.take(page, "consultation/refused-320");
			page.getByLabel("E-mail address").fill("young@example.org");
			page.getByText("Send response").click();
			assertThat(page.locator("h1")).hasText("Your response was received");
			Screenshots.take(page, "consultation/received-320");
			return page.locator(".govuk-panel strong").innerText();
		}
	}

	private static void entersOnPaper(Page page) {
		page.getByText("Enter a response that came by e-mail or on paper").click();
		page.getByLabel("How it came").selectOption("paper");
		page.getByLabel("Day on which it came").fill(ConsultationStory.OPENS.toString());
		page.getByLabel("An organisation").check();
		page.locator("#response-text").fill("Two posts, please.");
		page.getByText("Enter response").click();
		assertThat(page.locator(".govuk-error-summary"))
			.containsText("Give the name of the organisation you answer for.");
		Screenshots.take(page, "consultation/sheet-refused");
		page.getByLabel("Name of the organisation").fill("Head teachers of the north");
		page.getByText("Enter response").click();
		assertThat(page.locator("main")).containsText("Responses: 2");
	}

	private static void namesTheme(Page page) {
		page.getByText("Name a theme").click();
		page.getByLabel("Short name").fill("Span of the post");
		page.getByLabel("What people said about it").fill("It is too wide for one person.");
		page.locator("button:has-text('Name theme')").click();
		assertThat(page.locator("#themes")).isVisible();
		assertThat(Accessibility.violations(page)).isEmpty();
		fits(page);
		Screenshots.take(page, "consultation/sheet");
	}

	private static void considers(Page page, String receipt) {
		page.locator("a:has-text('Responses: 2')").click();
		page.locator("[aria-labelledby='r-" + receipt + "'] label:has-text('1. Span of the post')").click();
		page.locator("[aria-labelledby='r-" + receipt + "'] button:has-text('Mark as considered')").click();
		assertThat(page.locator("#r-" + receipt)).containsText("Considered");
		assertThat(page.locator("#r-" + receipt)).not().containsText("Not considered");
	}

	private static void isTooLate(Browser browser, String address) {
		try (BrowserContext anybody = browser.newContext()) {
			Page page = anybody.newPage();
			page.navigate(address);
			assertThat(page.locator("main")).containsText("This consultation closed on 6 January 2037.");
			assertThat(page.locator("form")).hasCount(0);
			assertThat(Accessibility.violations(page)).isEmpty();
			Screenshots.take(page, "consultation/closed");
		}
	}

	/** Nothing has to be scrolled sideways on the narrowest screen. */
	private static void fits(Page page) {
		page.setViewportSize(320, 800);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
		page.setViewportSize(1280, 900);
	}

}
