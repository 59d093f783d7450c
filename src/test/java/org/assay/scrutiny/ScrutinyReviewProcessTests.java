package org.assay.scrutiny;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.assay.action.ActionDesk;
import org.assay.action.ActionId;
import org.assay.action.ActionLine;
import org.assay.action.ActionRecords;
import org.assay.support.ProcessCoverage;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import(ProcessCoverage.Listening.class)
class ScrutinyReviewProcessTests {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("ScrutinyReviewProcess");

	@Autowired
	ScrutinyStory story;

	@Autowired
	ActionRecords actions;

	@Autowired
	ActionDesk actionDesk;

	@Autowired
	Townsfolk town;

	@Test
	@Tag("R58")
	void isMonitoredUntilWhatWasAcceptedIsDone() {
		ProcessInstance scrutiny = this.story.begins("chair");
		this.story.takesUp(this.story.review()).hears().recommends().responds().publishes();

		List<ActionLine> opened = this.story.as("chief", () -> this.actions.from(this.story.scrutiny()));
		assertThat(opened).extracting(ActionLine::toDo).containsExactly("Name an officer on call.");
		Map<String, ?> done = Map.of("monitoring", "done", "reasons", "All is done.");
		this.story.refuses("chair", "Task_MonitorResponse", done,
				"Actions that follow from this review are still open: keep monitoring until they are closed or withdrawn.");
		this.story.does("Task_MonitorResponse", Map.of("monitoring", "going-on", "reasons", "Not yet."));
		this.story.as("director",
				() -> this.actionDesk.withdraw(new ActionId(opened.get(0).id()).reference(), "Done otherwise."));
		this.story.does("Task_MonitorResponse", done);

		assertThat(this.story.sheet().line().state()).isEqualTo("done");
		assertThat(this.story.sheet().line().late()).isFalse();
		this.story.ledgerReads("scrutiny-requested", "scrutiny-taken-up", "evidence-heard", "recommendations-made",
				"recommendations-answered", "response-published", "scrutiny-monitored");
		assertThat(scrutiny).hasPassed("EndEvent_ScrutinyDone").isEnded();
	}

	@Test
	void endsWithItsOpenRequestsWhenTheChairWithdrawsIt() {
		ProcessInstance scrutiny = this.story.begins("chair");
		this.story.does("Task_ScopeScrutiny", ScrutinyStory.scope(this.story.review(), "The rota", List.of()));
		assertThat(scrutiny).isWaitingAt("Task_AnswerDocumentRequest");

		this.story.withdraws("chair", "The executive has changed its mind.");

		assertThat(this.story.sheet().line().state()).isEqualTo("withdrawn by the scrutiny chair");
		assertThat(this.story.sheet().words()).last()
			.returns("Withdrawn", ScrutinySheet.WordLine::about)
			.returns("The executive has changed its mind.", ScrutinySheet.WordLine::words);
		this.story.ledgerReads("scrutiny-taken-up", "scrutiny-withdrawn");
		assertThat(scrutiny).hasPassed("EndEvent_ScrutinyWithdrawn").isEnded();
	}

	@Test
	@Tag("R57")
	void asksForDocumentsAndRequiresAttendance() {
		ProcessInstance scrutiny = this.story.begins("lead member");
		this.story.does("Task_ScopeScrutiny", ScrutinyStory.scope(this.story.review(), "The rota",
				List.of(Map.of("witness", this.story.user("lead member"), "questions", "Who is on call?"))));
		assertThat(scrutiny).isWaitingAt("Task_AnswerDocumentRequest");

		this.story.refuses("clerk", "Task_AnswerDocumentRequest", Map.of("documents", "provided"),
				"Attach the documents in the Evidence tab, or refuse them with your reasons in writing.");
		this.story.show("clerk", "Task_AnswerDocumentRequest");
		this.story.does("Task_AnswerDocumentRequest", Map.of("documents", "provided"));
		this.story.does("Task_RequireAttendance",
				Map.of("hearingOn", LocalDate.now(ZoneId.of("Europe/London")).plusDays(14).toString()));

		assertThat(this.story.sheet().witnesses()).extracting(ScrutinySheet.WitnessLine::questions)
			.containsExactly("Who is on call?");
		this.story.ledgerReads("scrutiny-taken-up", "document-request-answered", "attendance-required");
		assertThat(scrutiny).isWaitingAt("Task_HearEvidence");
	}

	@Test
	void refusesDocumentsOnlyWithWrittenReasons() {
		ProcessInstance scrutiny = this.story.begins("chair");
		this.story.does("Task_ScopeScrutiny", ScrutinyStory.scope(this.story.review(), "The rota", List.of()));

		this.story.refuses("clerk", "Task_AnswerDocumentRequest", Map.of("documents", "refused"),
				"Give the committee your reasons in writing: documents may be refused in no other way (SI 2012/2089 regulation 17).");
		this.story.does("Task_AnswerDocumentRequest", Map.of("documents", "refused", "reasons", "It names children."));

		assertThat(this.story.sheet().words()).last()
			.extracting(ScrutinySheet.WordLine::words)
			.isEqualTo("It names children.");
		assertThat(scrutiny).isWaitingAt("Task_HearEvidence");
	}

	@Test
	void isDeclinedWithReasons() {
		ProcessInstance scrutiny = this.story.begins("lead member");

		this.story.does("Task_ScopeScrutiny", Map.of("scope", "declined", "reasons", "We looked at it in May."));

		assertThat(scrutiny).hasPassed("EndEvent_ScrutinyDeclined").isEnded();
	}

	@Test
	void endsWithoutARecommendation() {
		ProcessInstance scrutiny = this.story.begins("chair");
		this.story.takesUp(this.story.review())
			.hears()
			.does("Task_AdviseExecutive", Map.of("findings", "none", "reasons", "All is well."));

		assertThat(this.story.sheet().line().state()).isEqualTo("concluded without a recommendation");
		assertThat(scrutiny).hasPassed("EndEvent_NothingRecommended").isEnded();
	}

	@Test
	void offersADecisionAndAReviewThatCameAfterTheTaskAppeared(@Autowired TaskService tasks) {
		this.story.begins("chair");
		String task = this.story.open("Task_ScopeScrutiny").id();

		String review = this.story.review().toString();
		String decision = this.story.decision("leader").toString();

		assertThat(tasks.getVariableLocal(task, "subjects")).asString().contains(review, decision);
	}

	@Test
	void refusesAnExecutiveMemberOnTheCommittee() {
		this.story.begins("chair");
		this.town.appoint(this.story.council, this.story.user("chair"), "cabinet");

		this.story.refuses("chair", "Task_ScopeScrutiny", ScrutinyStory.scope(this.story.review(), "", List.of()),
				"You are a member of the executive, so you cannot scrutinise; leave this to the committee.");
	}

	@Test
	void refusesAMemberWhoTookTheDecision() {
		this.story.begins("chair");

		this.story.refuses("chair", "Task_ScopeScrutiny",
				ScrutinyStory.scope(this.story.decision("chair"), "", List.of()),
				"You took part in what is being scrutinised, so you cannot scrutinise it; leave this to another member of the committee.");
	}

}
