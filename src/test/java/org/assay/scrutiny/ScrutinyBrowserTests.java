package org.assay.scrutiny;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of scrutiny show, to everybody. */
@NeedsChromium
@WholeAssay
class ScrutinyBrowserTests {

	private static final String GROUP = "My group's tasks";

	@LocalServerPort
	int port;

	@Autowired
	ScrutinyStory story;

	@Test
	void showsWhatScrutinyRecommendedAndTheExecutiveAnswered(Browser browser) {
		this.story.begins("chair");
		this.story.decision("leader");
		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("chair"), Townsfolk.PASSWORD)) {
			visit.openTask(GROUP, "Scope scrutiny")
				.choose("Does the committee take this up?", "Yes")
				.select("Decision or review", "Weekend rota")
				.addRow()
				.select("Executive member or officer", this.story.name("leader"))
				.type("What they are to answer", "Who is on call?")
				.type("Your reasons", "Parents have asked.")
				.picture("scrutiny/scope")
				.complete();
		}
		this.story.requiresAttendance().hears().recommends();
		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("leader"),
				Townsfolk.PASSWORD)) {
			visit.openTask(GROUP, "Respond to scrutiny").picture("scrutiny/respond");
		}
		this.story.responds();

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("clerk"), Townsfolk.PASSWORD)) {
			Page page = visit.open("/scrutiny");
			assertThat(page.locator("main tbody tr")).containsText("The front door at weekends.");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("scrutiny/list");
			page.locator("main tbody a").click();
			assertThat(page.locator("main")).containsText("Name an officer on call.");
			assertThat(page.locator("main")).containsText("There are cars.");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("scrutiny/sheet");
		}
		this.story.publishes();
		isReadByAnybody(browser);
	}

	private void isReadByAnybody(Browser browser) {
		try (BrowserContext context = browser.newContext()) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/public");
			looksWell(page, "public/councils");
			page.locator("main").getByText("Council of " + this.story.council).click();
			page.getByText("The front door at weekends.").click();
			assertThat(page.locator("main")).containsText("There are cars.");
			looksWell(page, "public/scrutiny");
			page.getByText("Weekend rota").click();
			assertThat(page.locator("main")).containsText("Children need it.");
			looksWell(page, "public/decision");
		}
	}

	private static void looksWell(Page page, String name) {
		for (int width : List.of(1280, 320)) {
			page.setViewportSize(width, 800);
			assertThat(Accessibility.violations(page)).as(name).isEmpty();
			Screenshots.take(page, name + "-" + width);
		}
	}

}
