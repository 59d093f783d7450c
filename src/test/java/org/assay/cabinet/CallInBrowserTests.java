package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assay.review.ConcludedReviews;
import org.assay.support.Accessibility;
import org.assay.support.MovedClock;
import org.assay.support.NeedsChromium;
import org.assay.support.TasklistVisit;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The people of a council take the report on a concluded review to a decision that is
 * called in, decided anew and in effect.
 */
@NeedsChromium
@WholeAssay
@Import(MovedClock.class)
class CallInBrowserTests {

	private static final String GROUP = "My group's tasks";

	@LocalServerPort
	int port;

	@Autowired
	ReportStory story;

	@Autowired
	Townsfolk town;

	@Autowired
	MovedClock clock;

	private String chair;

	private String member;

	@BeforeEach
	void aReviewIsConcludedAndACouncilHasScrutiny() {
		this.chair = this.town.member(this.story.council, "scrutiny-chair");
		this.member = this.town.member(this.story.council, "scrutiny-committee");
		this.story.begins();
	}

	@Test
	void aConcludedReviewBecomesADecisionThatIsCalledInAmendedAndInEffect(Browser browser) {
		isDraftedAndCleared(browser);
		isGivenToALawfulMeeting(browser);
		isDecidedAndPublished(browser);
		isCalledIn(browser);
		isReferredBackAndAmended(browser);

		// Later than the window said, so on the day of the last word.
		this.story.reaches(LocalDate.of(2036, 4, 16));
		try (TasklistVisit visit = visit(browser, this.member)) {
			Page page = decision(visit);
			assertThat(page.locator("main")).containsText("The decision is in effect.");
			assertThat(page.locator("main")).containsText("16 April 2036");
			visit.picture("call-in/in-effect");
		}
		assertThat(this.story.onRecord().stage()).isEqualTo(ReportStage.EFFECTIVE);
		this.story.ledgerReads("report-composed", "clearances-weighed", "report-published", "report-closed");
	}

	private void isDraftedAndCleared(Browser browser) {
		try (TasklistVisit visit = visit(browser, this.story.user("lead"))) {
			visit.openTask(GROUP, "Draft report")
				.picture("call-in/draft-from-the-record")
				.addRow()
				.type("That …", "Cabinet note the opinion.");
			for (String part : List.of("Finance", "Policy and performance agenda implications", "Equality implications",
					"Legal implications", "Exempt information")) {
				visit.type(part, "No implications.");
			}
			visit.type("Contact", "Sam Whitfield\nAssurance lead\n01632 960001\nsam@example.gov.uk")
				.picture("call-in/draft")
				.complete();
		}
		try (TasklistVisit visit = visit(browser, this.story.user("offices"))) {
			visit.openTask(GROUP, "Clear finance")
				.choose("Does finance clear the report?", "No, I send it back")
				.isRefused("Say what has to change before you can clear the report, so that its author knows.")
				.picture("call-in/clearance-without-reasons")
				.type("Reasons or comments", "The costs of a deputy are missing.")
				.complete();
		}
		this.story.clears("legal", "accepted").clears("equalities", "accepted").clears("propriety", "accepted");
		try (TasklistVisit visit = visit(browser, this.story.user("lead"))) {
			visit.openTask(GROUP, "Draft report");
			assertThat(visit.page().locator(".fjs-container")).containsText("The costs of a deputy are missing.");
			assertThat(visit.field("Contact").locator("textarea")).hasValue(Pattern.compile("^Sam"));
			visit.picture("call-in/draft-sent-back").type("Finance", "A deputy costs 80,000 pounds a year.").complete();
		}
		this.story.clears();
		try (TasklistVisit visit = visit(browser, this.story.user("lead"))) {
			visit.openTask(GROUP, "Confirm report readiness");
			List<String> gates = List.of("Portfolio holder consulted?", "Management team approved?",
					"Scrutiny notified?", "Benchmarked with other councils?");
			for (int gate = 0; gate < gates.size(); gate++) {
				visit.choose(gates.get(gate), "Done").typeDate("Done on", gate, "20/02/2036");
			}
			visit.choose("May the report go to its meeting?", "Yes, it is ready")
				.picture("call-in/readiness")
				.complete();
		}
	}

	private void isGivenToALawfulMeeting(Browser browser) {
		this.story.meeting(ReportStory.MEETING);
		try (TasklistVisit visit = visit(browser, this.story.user("services"))) {
			visit.openTask(GROUP, "Assess route")
				.choose("Will it lead to spending or saving", "No")
				.choose("Is it likely to have a significant effect", "Yes")
				.type("Reasons", "It changes what every district gets.")
				.picture("call-in/route")
				.complete();
			visit.openTask(GROUP, "Choose meeting")
				.select("Meeting", "13 March 2036")
				.choose("Is it urgent?", "No")
				.isRefused("A meeting on Thursday 13 March 2036 is too near: the notice of a key decision had to be "
						+ "published by Wednesday 13 February 2036; choose Tuesday 1 April 2036 or a later working day.")
				.picture("call-in/meeting-too-near");
			assertThat(visit.field("Is it urgent?").getByLabel("No", new Locator.GetByLabelOptions().setExact(true)))
				.isChecked();

			Page page = visit.open("/meetings");
			page.getByLabel("Day").fill("2036-04-02");
			page.getByLabel("Place").fill("Town hall");
			page.locator("main form button").click();
			assertThat(page.locator("main")).containsText("2 April 2036");
			visit.picture("call-in/meeting-called");

			visit.openTask("My tasks", "Choose meeting")
				.select("Meeting", "2 April 2036")
				.choose("Is it urgent?", "No")
				.complete();
			visit.openTask(GROUP, "Publish notices")
				.choose("Were the notices published in time?", "Yes, all of them")
				.typeDate("Published on", 0, "03/03/2036")
				.picture("call-in/notices")
				.complete();
			visit.openTask(GROUP, "Publish agenda")
				.picture("call-in/agenda-opened")
				.choose("Is the report published with the agenda?", "Yes, published")
				.typeDate("Published on", 0, "03/03/2036")
				.picture("call-in/agenda")
				.complete();
		}
	}

	private void isDecidedAndPublished(Browser browser) {
		try (TasklistVisit visit = visit(browser, this.story.user("services"))) {
			this.clock.moveTo(LocalDate.of(2036, 4, 2));
			visit.openTask(GROUP, "Take decision")
				.picture("call-in/decision-opened")
				.choose("What was decided?", "Approved")
				.type("The decision", "A deputy is appointed.")
				.type("Reasons for the decision", "The director cannot be everywhere.")
				.type("Alternatives considered and rejected", "None.")
				.type("Conflicts of interest declared", "None.")
				.picture("call-in/decision")
				.complete();
			this.clock.moveTo(LocalDate.of(2036, 4, 3));
			visit.openTask(GROUP, "Publish decision").picture("call-in/publication").complete();
			Page page = decision(visit);
			assertThat(page.locator("main")).containsText("10 April 2036");
			visit.picture("call-in/decision-published");
		}
	}

	private void isCalledIn(Browser browser) {
		this.clock.moveTo(LocalDate.of(2036, 4, 8));
		try (TasklistVisit visit = visit(browser, this.chair)) {
			visit.startProcess("Call-in")
				.type("Number of the decision", "2036/1")
				.type("Who else asks for it?", "Somebody Else")
				.choose("On which grounds?", "Alternatives not considered")
				.type("Your reasons", "Two officers could share the work.")
				.type("What would you decide instead?", "Share the work between two officers.")
				.isRefusedToStart("“Somebody Else” is not a member of the scrutiny committee today: correct the name, "
						+ "or leave it out.")
				.picture("call-in/not-entitled");
			assertThat(visit.field("Your reasons").locator("textarea")).hasValue("Two officers could share the work.");
			visit.type("Who else asks for it?", this.town.name(this.member)).picture("call-in/request").start();
			Page page = decision(visit);
			assertThat(page.locator("main")).containsText("called in and suspended");
			assertThat(Accessibility.violations(page)).isEmpty();
			visit.picture("call-in/suspended");
		}
		try (TasklistVisit visit = visit(browser, this.story.user("offices"))) {
			visit.openTask(GROUP, "Validate call-in")
				.choose("Is this call-in valid?", "Valid: the scrutiny committee meets on it")
				.type("Your reasons", "The chair asks for it, in time and on a ground of the constitution.")
				.picture("call-in/validity")
				.complete();
		}
	}

	private void isReferredBackAndAmended(Browser browser) {
		this.clock.moveTo(LocalDate.of(2036, 4, 9));
		try (TasklistVisit visit = visit(browser, this.chair)) {
			visit.openTask(GROUP, "Consider call-in")
				.lacks("What came of the call-in?")
				.picture("call-in/nothing-said")
				.choose("What came of the call-in?", "Referred back to the decision-maker")
				.type("The committee's reasons", "The committee wants the post to be shared.")
				.picture("call-in/committee")
				.complete();
		}
		this.clock.moveTo(LocalDate.of(2036, 4, 16));
		try (TasklistVisit visit = visit(browser, this.story.user("services"))) {
			visit.openTask(GROUP, "Reconsider decision")
				.choose("What is decided now?", "The decision is amended")
				.type("The amended decision", "Two officers share the post of deputy.")
				.type("The reasons", "Scrutiny has convinced Cabinet.")
				.picture("call-in/reconsideration")
				.complete();
			Page page = decision(visit);
			assertThat(page.locator("main")).containsText("Two officers share the post of deputy.");
			assertThat(page.locator("main")).containsText("A deputy is appointed.");
			visit.picture("call-in/amended");
		}
	}

	private static Page decision(TasklistVisit visit) {
		Page page = visit.open("/decisions");
		page.locator("main tbody a").first().click();
		return page;
	}

	private TasklistVisit visit(Browser browser, String user) {
		return TasklistVisit.of(browser, this.port, user, Townsfolk.PASSWORD);
	}

}
