package org.assay.guidance;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.assay.support.Accessibility;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The guidance of 2009 gives way to that of 2012, and the executive is told. */
@NeedsChromium
@WholeAssay
class GuidanceBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	GuidanceStory story;

	@Test
	@Tag("T6")
	void anEditionIsComparedAndReportedToTheExecutive(Browser browser) {
		String meeting = this.story.meetingOfCabinet();
		this.story.begins();
		try (TasklistVisit visit = visit(browser, "policy officer")) {
			visit.openTask("My group's tasks", "Check guidance")
				.choose("Has the guidance changed?", "Yes, there is a new edition")
				.select("New edition", "April 2012")
				.type("Where you looked and what you found", "The department issued it on 3 April.")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, "lead")) {
			visit.openTask("My group's tasks", "Remap duties")
				.type("Key changes", "Local assurance is new. The yearly statement of the chief executive is gone.")
				.picture("guidance/remap")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, "policy officer")) {
			visit.openTask("My group's tasks", "Report key changes")
				.select("Meeting", "Cabinet")
				.type("Finance", "No financial implications.")
				.type("Risks and uncertainties", "Who judges our own arrangements is for us to decide.")
				.type("Policy and performance agenda implications", "Inspectors may look at our test.")
				.type("Contact", "Ola Field\nPolicy officer\n01632 960 001\nola@example.org")
				.picture("guidance/report")
				.complete();

			Page page = visit.open("/register");
			page.getByText("Checks of the guidance").click();
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("guidance/checks");
			page.locator("tbody a").first().click();
			assertThat(page.locator("main")).containsText(
					"The check of the guidance is waiting for the meeting of the executive that takes its note.");
			assertThat(page.locator("main")).containsText("M11 ");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("guidance/check");
			for (String form : new String[] { "Word", "PDF" }) {
				Download download = page
					.waitForDownload(() -> page.locator("[aria-labelledby=note] a:has-text('" + form + "')").click());
				Path kept = Path.of("target", "screenshots", "guidance", download.suggestedFilename());
				download.saveAs(kept);
				assertThat(kept).isNotEmptyFile();
			}
			page.setViewportSize(320, 800);
			visit.picture("guidance/check-narrow");
			page.setViewportSize(1280, 900);
			page.locator("[aria-labelledby=note] a:has-text('Page')").click();
			assertThat(page.locator("body")).containsText("Who judges our own arrangements is for us to decide.");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("guidance/note");

			this.story.isHeld(meeting);
			visit.open("/public/" + this.story.council);
			assertThat(page.locator("[aria-labelledby=notes]")).containsText("To Cabinet, ");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("guidance/public");
			page.setViewportSize(320, 800);
			visit.picture("guidance/public-narrow");
		}
	}

	private TasklistVisit visit(Browser browser, String part) {
		return TasklistVisit.of(browser, this.port, this.story.user(part), Townsfolk.PASSWORD);
	}

}
