package org.assay.cabinet;

import com.microsoft.playwright.Browser;
import org.assay.review.ConcludedReviews;
import org.assay.support.MovedClock;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The forms of a report ask for nothing that an answer made needless. */
@NeedsChromium
@WholeAssay
@Import(MovedClock.class)
class ReportFormBrowserTests {

	private static final String GROUP = "My group's tasks";

	@LocalServerPort
	int port;

	@Autowired
	ReportStory story;

	@Test
	void theFormsAskWhoAgreedOnlyWhereItIsUrgent(Browser browser) {
		this.story.begins();
		this.story.isRouted().meeting(ReportStory.MEETING);

		try (TasklistVisit visit = visit(browser, "services")) {
			visit.openTask(GROUP, "Choose meeting");
			isHidden(visit, "Who agreed that it cannot wait?", "Their name", "Agreed on", "Why it cannot wait",
					"Why nobody before them could be asked");
			visit.choose("Is it urgent?", "Special urgency: it cannot wait five clear days");
			isShown(visit, "Who agreed that it cannot wait?", "Their name", "Agreed on", "Why it cannot wait");
			isHidden(visit, "Why nobody before them could be asked");
			visit.select("Who agreed that it cannot wait?", "Chair of the council").type("Their name", "Ada Byron");
			isShown(visit, "Why nobody before them could be asked");
			visit.choose("Is it urgent?", "No");
			isHidden(visit, "Their name", "Why nobody before them could be asked");
			visit.select("Meeting", "13 March 2036").complete();
		}
		assertThat(this.story.onRecord().agreement()).isEmpty();
		this.story.publishesNotices();

		try (TasklistVisit visit = visit(browser, "services")) {
			visit.openTask(GROUP, "Publish agenda");
			isHidden(visit, "Published on", "Reasons if held back");
			visit.choose("Is the report published with the agenda?", "No, held back to be changed");
			isShown(visit, "Reasons if held back");
			visit.choose("Is the report published with the agenda?", "Yes, published");
			isHidden(visit, "Reasons if held back");
			visit.typeDate("Published on", 0, "03/03/2036").complete();

			this.story.isDaysAfterMeeting(0);
			visit.openTask(GROUP, "Take decision");
			isHidden(visit, "Their name", "Agreed on", "Why it cannot wait");
			visit.select("Who agreed that it cannot wait for a call-in?", "Chair of the scrutiny committee");
			isShown(visit, "Their name", "Agreed on", "Why it cannot wait");
			isHidden(visit, "Why nobody before them could be asked");
		}
	}

	private TasklistVisit visit(Browser browser, String part) {
		return TasklistVisit.of(browser, this.port, this.story.user(part), Townsfolk.PASSWORD);
	}

	private static void isHidden(TasklistVisit visit, String... labels) {
		for (String label : labels) {
			assertThat(visit.field(label)).hasCount(0);
		}
	}

	private static void isShown(TasklistVisit visit, String... labels) {
		for (String label : labels) {
			assertThat(visit.field(label)).isVisible();
		}
	}

}
