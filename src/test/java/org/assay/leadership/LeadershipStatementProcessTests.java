package org.assay.leadership;

import java.util.Map;

import org.assay.cabinet.AgendaItem;
import org.assay.shared.Dates;
import org.assay.shared.Rejected;
import org.assay.support.ProcessCoverage;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assay.leadership.RoleChangeStory.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import(ProcessCoverage.Listening.class)
class LeadershipStatementProcessTests {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("LeadershipStatementProcess");

	@Autowired
	StatementStory story;

	@Autowired
	YearlyStatements yearly;

	@Test
	@Tag("T1")
	@Tag("T2")
	@Tag("D12")
	@Tag("A4")
	@Tag("R39")
	@Tag("R29")
	@Tag("R31")
	@Tag("D13")
	@Tag("T3")
	@Tag("A1")
	void isDraftedFromTheRecordSignedInTwoPartsAndPutBeforeTheExecutive() {
		this.story.isChosen().isReviewed();
		this.yearly.startIfDue(this.story.council);
		this.yearly.startIfDue(this.story.council);
		ProcessInstance statement = this.story.isOpen();
		this.story.refuses("lead", "Task_DraftStatement", StatementStory.PAPERS,
				"This step needs evidence and has none. Open the Evidence tab, attach it there, then complete the task.");
		this.story.drafts().signs("leader", "").signs("chief", "Two boards decide the same.");

		assertThat(this.story.sheet().sections()).extracting(StatementSection::heading)
			.containsExactly("The latest review", "Elements of assurance", "Duties that fall short", "Open actions",
					"The two posts", "Safeguarding partners", "Points of referral");
		assertThat(this.story.sheet().sections()).extracting(StatementSection::text)
			.anyMatch((text) -> text.startsWith("Yearly review " + today().getYear() + ", concluded on "
					+ Dates.words(today()) + ": assured with actions."))
			.anyMatch((text) -> text.startsWith("- D12 ") && text.endsWith(": not met."))
			.anyMatch((text) -> text.startsWith("- Plan the succession. (Nobody yet)"));
		String scrutiny = this.story.meetingOfScrutiny();
		this.story.refuses("clerk", "Task_PutStatementOnAgenda", Map.of("meeting", scrutiny),
				"This is for the council's executive: choose one of its meetings.");
		String meeting = this.story.meetingOfCabinet();
		this.story.does("clerk", "Task_PutStatementOnAgenda", Map.of("meeting", meeting));

		assertThat(this.story.sheet().state()).isEqualTo("on the agenda of the council's executive");
		assertThat(this.story.agenda(meeting)).extracting(AgendaItem::title)
			.containsExactly("Leadership statement " + today().getYear() + ", with dissent");
		this.story.isHeld(meeting);
		assertThat(this.story.sheet().state()).isEqualTo("before the council's executive");
		this.story.ledgerReads("statement-opened", "statement-drafted", "statement-signed", "statement-signed",
				"statement-put-on-agenda", "statement-received");
		assertThat(statement).hasPassed("EndEvent_StatementReceived").isEnded();
	}

	@Test
	@Tag("D12")
	void goesToAnotherMeetingWhenItsOwnIsCancelled() {
		this.story.isChosen().isReviewed();
		ProcessInstance statement = this.story.begins();
		this.story.drafts().signs("leader", "").signs("chief", "");
		String cancelled = this.story.meetingOfCabinet();
		this.story.does("clerk", "Task_PutStatementOnAgenda", Map.of("meeting", cancelled));

		this.story.isCancelled(cancelled);

		assertThat(this.story.sheet().meeting()).isNull();
		assertThat(statement).isWaitingAt("Task_PutStatementOnAgenda");
		this.story.refuses("clerk", "Task_PutStatementOnAgenda", Map.of("meeting", cancelled),
				"This meeting is cancelled, so this cannot be changed any more.");
		this.story.does("clerk", "Task_PutStatementOnAgenda", Map.of("meeting", this.story.meetingOfCabinet()));
		this.story.ledgerReads("statement-opened", "statement-drafted", "statement-signed", "statement-signed",
				"statement-put-on-agenda", "statement-taken-off-agenda", "statement-put-on-agenda");
	}

	@Test
	void isWithdrawnByThoseWhoSignItAndMadeAnew() {
		this.story.isChosen().isReviewed();
		ProcessInstance statement = this.story.begins();
		this.story.drafts().signs("chief", "");
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.story.withdraws("lead", "No."))
			.withMessage("Only the chief executive or the leader can withdraw the statement; ask them to do it.");
		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.story.withdraws("leader", " "))
			.withMessage("Give your reasons for withdrawing the statement.");

		this.story.withdraws("leader", "The partnership is being formed anew.");

		assertThat(this.story.sheet().state()).isEqualTo("withdrawn");
		assertThat(this.story.sheet().parts()).hasSize(1);
		assertThat(statement).hasPassed("EndEvent_StatementWithdrawn").isEnded();
		this.story.ledgerReads("statement-opened", "statement-drafted", "statement-signed", "statement-withdrawn");
		this.yearly.startIfDue(this.story.council);
		this.story.begins();
	}

	@Test
	@Tag("D12")
	void anAgendaSaysThatItIsWithdrawn() {
		this.story.isChosen().isReviewed();
		this.story.begins();
		this.story.drafts().signs("leader", "").signs("chief", "");
		String meeting = this.story.meetingOfCabinet();
		this.story.does("clerk", "Task_PutStatementOnAgenda", Map.of("meeting", meeting));

		this.story.withdraws("chief", "The partnership is being formed anew.");

		assertThat(this.story.agenda(meeting)).singleElement()
			.returns("Leadership statement " + today().getYear(), AgendaItem::title)
			.returns(true, AgendaItem::withdrawn);
		this.story.isHeld(meeting);
		assertThat(this.story.sheet().state()).isEqualTo("withdrawn");
	}

	@Test
	@Tag("T1")
	void isMadeOnlyWhereTheCouncilChoseItAndOnceAYear() {
		this.yearly.startIfDue(this.story.council);
		assertThatExceptionOfType(Rejected.class).isThrownBy(this.story::begins)
			.withMessage(
					"This council has not chosen to make the statement: let an administrator set “Yearly statement "
							+ "of the chief executive and the leader” to 1 in the local policy.");
		this.story.isChosen();
		this.yearly.startIfDue(this.story.council);
		assertThatExceptionOfType(Rejected.class).isThrownBy(this.story::begins)
			.withMessage("The statement is drafted from the record of a concluded review, and there is none yet: "
					+ "conclude a review first.");
		this.story.isReviewed();
		this.story.begins();

		assertThatExceptionOfType(Rejected.class).isThrownBy(this.story::begins)
			.withMessage("The statement of " + today().getYear() + " has been opened already; finish its open task.");
	}

}
