package org.assay.cabinet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.assay.cabinet.document.Form;
import org.assay.cabinet.document.Templates;
import org.assay.review.ConcludedReviews;
import org.assay.support.Accessibility;
import org.assay.support.MovedClock;
import org.assay.support.NeedsChromium;
import org.assay.support.Screenshots;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of reports show, to everybody. */
@NeedsChromium
@WholeAssay
@Import(MovedClock.class)
class ReportBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ReportStory story;

	@Autowired
	ReportRequests requests;

	@Test
	void aTemplateIsUploadedAndAReportIsReadOnAccessiblePages(Browser browser) {
		this.story.begins();
		this.story.isPublishedWithASecret("The salary of the director.");
		String report = "/reports/" + ReportId.of(this.story.report()).value();

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("services"),
				Townsfolk.PASSWORD)) {
			Page page = visit.open("/reports");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("report/list");
			page.getByText("look like").click();
			page.getByLabel("Word document")
				.setInputFiles(new FilePayload("exampleshire.docx", Form.WORD.mediaType(),
						Templates.saying("{{ward}}", "{{summaryHeading}}")));
			page.getByText("Upload template").click();
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("“ward”");
			assertThat(Accessibility.violations(page)).isEmpty();
			page.getByLabel("Word document")
				.setInputFiles(new FilePayload("exampleshire.docx", Form.WORD.mediaType(), Templates.shipped()));
			page.getByText("Upload template").click();
			assertThat(page.locator("main tbody tr").first()).containsText("1: exampleshire.docx");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("report/templates");

			visit.open(report);
			assertThat(page.locator("main")).containsText("Version 1, public");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("report/sheet");
			visit.open(report + "/versions/1/exempt.html");
			assertThat(page.locator("main")).containsText("Not for publication");
			assertThat(Accessibility.violations(page)).isEmpty();
		}
	}

	@Test
	void anybodyReadsWhatWasPublishedOnAccessiblePages(Browser browser) {
		this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDecided("approved");
		String town = "http://localhost:" + this.port + "/public/" + this.story.council;

		try (Page anybody = browser.newPage()) {
			anybody.navigate(town);
			assertThat(anybody.locator("main")).containsText("Earlier meetings");
			assertThat(Accessibility.violations(anybody)).isEmpty();
			Screenshots.take(anybody, "publication/council");
			anybody.setViewportSize(320, 900);
			assertThat(Accessibility.violations(anybody)).isEmpty();
			Screenshots.take(anybody, "publication/council-narrow");
			anybody.locator("main a[href*=decisions]").click();
			assertThat(anybody.locator("main")).containsText("What was decided");
			assertThat(Accessibility.violations(anybody)).isEmpty();
			Screenshots.take(anybody, "publication/decision-narrow");
		}
	}

	@Test
	void anybodyReadsThatAPublishedReportIsWithdrawn(Browser browser) {
		this.story.begins();
		this.story.isPublished(ReportStory.MEETING);
		this.story.as("lead", () -> this.requests.withdraw(this.story.report(), "The figures were wrong."));

		try (Page anybody = browser.newPage()) {
			anybody.navigate("http://localhost:" + this.port + "/public/" + this.story.council);
			assertThat(anybody.locator("#coming ~ div li")).containsText("(withdrawn on 3 March 2036)");
			assertThat(anybody.locator("section:has(#reports)"))
				.containsText("The report was withdrawn on 3 March 2036.");
			anybody.getByText("Notices given").click();
			assertThat(anybody.locator("section:has(#coming) details"))
				.containsText("The report was withdrawn on 3 March 2036.");
			Screenshots.take(anybody, "publication/withdrawn");
			assertThat(
					anybody.navigate(anybody.locator("#coming ~ div li a").evaluate("(link) => link.href").toString())
						.status())
				.isEqualTo(200);
		}
	}

	@Test
	void aReportThatComesBackIsReadWholeInTasklistAndSentAgain(Browser browser) {
		String costs = "Every pound was weighed. ".repeat(400) + "This is the end.";
		this.story.begins();
		this.story.drafts(ReportAnswers.draft("finance", costs))
			.clears("finance", "sent-back")
			.clears("legal", "accepted")
			.clears("equalities", "accepted")
			.clears("propriety", "accepted");

		try (TasklistVisit visit = TasklistVisit.of(browser, this.port, this.story.user("lead"), Townsfolk.PASSWORD)) {
			Page page = visit.openTask("My group's tasks", "Draft report").page();
			assertThat(page.getByLabel("Finance")).hasValue(costs);
			page.getByLabel("That …").first().fill("That Cabinet note what it costs.");
			visit.type("Legal implications", "The council has the power to do this.").complete();
		}

		assertThat(this.story.open("Task_ClearFinance")).hasSize(1);
		assertThat(this.story.as("lead", () -> this.story.onRecord().stage())).isEqualTo(ReportStage.CLEARING);
	}

}
