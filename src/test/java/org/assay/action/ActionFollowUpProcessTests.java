package org.assay.action;

import java.time.LocalDate;
import java.util.Map;

import org.assay.cabinet.DecisionAction;
import org.assay.cabinet.DecisionTookEffect;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.ProcessCoverage;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import(ProcessCoverage.Listening.class)
class ActionFollowUpProcessTests {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("ActionFollowUpProcess");

	@Autowired
	ActionStory story;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Test
	@Tag("D10")
	void isClosedWhenSomebodyElseFindsThatItWorked() {
		ProcessInstance action = this.story.begins();

		this.story.agrees()
			.reportsDone()
			.does("Task_CheckEffectiveness", Map.of("effectiveness", "effective", "reasons", "It works."));

		assertThat(this.story.sheet().line().state()).isEqualTo("closed: it was done and it worked");
		this.story.ledgerReads("action-opened", "action-agreed", "step-completed", "progress-reported",
				"effectiveness-checked");
		assertThat(action).hasPassed("EndEvent_ActionClosed").isEnded();
	}

	@Test
	void offersWhoAndWhatCameAfterTheTaskAppeared(@Autowired Townsfolk town, @Autowired BodyDesk bodies,
			@Autowired TaskService tasks) {
		this.story.begins();
		String task = this.story.open("Task_AgreeAction").id();

		String later = town.officer(this.story.council, "duty-owner");
		this.story.as("admin",
				() -> bodies.found(new DescribeBody(this.story.council, "Audit Committee", Body.Kind.AUDIT, false)));

		assertThat(tasks.getVariableLocal(task, "officers")).asString().contains(later, this.story.user("owner"));
		assertThat(tasks.getVariableLocal(task, "committees")).asString()
			.contains("Audit Committee", "Children's Scrutiny");
	}

	@Test
	void keepsTheTaskWithTheOwnerWhileWorkGoesOn() {
		ProcessInstance action = this.story.begins();
		this.story.agrees();

		this.story.does("Task_ReportProgress", Map.of("progress", "going-on", "reasons", "Two people were asked."));

		assertThat(this.story.open("Task_ReportProgress").assignee()).isEqualTo(this.story.user("owner"));
		assertThat(this.story.sheet().entries()).last()
			.extracting(ActionSheet.EntryLine::words)
			.isEqualTo("Two people were asked.");
		assertThat(action).isWaitingAt("Task_ReportProgress");
	}

	@Test
	void goesOnToANewDateIfItHasNotWorked() {
		ProcessInstance action = this.story.begins();
		this.story.agrees().reportsDone();

		this.story.does("Task_CheckEffectiveness", Map.of("effectiveness", "not-effective", "reasons",
				"Nobody knows of it.", "dueOn", ActionStory.inDays(60)));

		assertThat(this.story.sheet().line().dueOn()).isEqualTo(ActionStory.inDays(60));
		assertThat(action).isWaitingAt("Task_ReportProgress");
	}

	@Test
	void givesMoreTimeIfTheDirectorAgrees() {
		ProcessInstance action = this.story.begins();
		this.story.agrees();

		this.story.does("Task_ReportProgress", Map.of("progress", "extension", "reasons", "The post is advertised.",
				"wantedOn", ActionStory.inDays(90)));
		assertThat(action).isWaitingAt("Task_DecideExtension");
		this.story.does("Task_DecideExtension",
				Map.of("extension", "granted", "reasons", "It cannot be sooner.", "dueOn", ActionStory.inDays(80)));

		assertThat(this.story.sheet().line().dueOn()).isEqualTo(ActionStory.inDays(80));
		assertThat(this.story.day(action, "StartEvent_DueDatePassed")).isAfter(LocalDate.parse(ActionStory.inDays(80)));
		this.story.ledgerReads("progress-reported", "extension-decided");
	}

	@Test
	void keepsTheDateIfTheDirectorRefusesMoreTime() {
		this.story.begins();
		this.story.agrees()
			.does("Task_ReportProgress",
					Map.of("progress", "extension", "reasons", "Busy.", "wantedOn", ActionStory.inDays(90)));

		this.story.does("Task_DecideExtension", Map.of("extension", "refused", "reasons", "Children wait."));

		assertThat(this.story.sheet().line().dueOn()).isEqualTo(ActionStory.inDays(30));
	}

	@Test
	void tellsTheDirectorWhenTheDatePassesAndLeavesTheOwnerTheTask() {
		ProcessInstance action = this.story.begins();
		this.story.agrees();

		this.story.passes(action, "StartEvent_DueDatePassed");

		assertThat(action).isWaitingAt("Task_ConsiderDelay", "Task_ReportProgress");
		this.story.does("Task_ConsiderDelay", Map.of("delay", "awaited", "reasons", "It is a matter of days."));
		this.story.reportsDone();
		this.story.ledgerReads("action-agreed", "action-overdue", "delay-considered", "progress-reported");
		assertThat(action).isWaitingAt("Task_CheckEffectiveness");
	}

	@Test
	void endsTheDirectorsTaskWhenTheOwnerReportsALateActionDone() {
		ProcessInstance action = this.story.begins();
		this.story.agrees();
		this.story.passes(action, "StartEvent_DueDatePassed");

		this.story.reportsDone();

		assertThat(action).isWaitingAt("Task_CheckEffectiveness").isNotWaitingAt("Task_ConsiderDelay");
	}

	@Test
	@Tag("R21")
	@Tag("R61")
	void goesIntoTheDirectorsInterventionOfWhichTheLeadMemberIsTold() {
		ProcessInstance action = this.story.begins();
		this.story.agrees();
		assertThat(this.story.day(action, "BoundaryEvent_InterventionDue"))
			.isAfter(this.story.day(action, "StartEvent_DueDatePassed").plusDays(13));

		this.story.passes(action, "BoundaryEvent_InterventionDue");

		assertThat(action).isWaitingAt("Task_DecideIntervention", "Task_NoteIntervention")
			.isNotWaitingAt("Task_ReportProgress");
		this.story.does("Task_DecideIntervention", Map.of("reasons", "The head of service does it.", "owner",
				this.story.user("lead"), "dueOn", ActionStory.inDays(14)));
		this.story.does("Task_NoteIntervention", Map.of());
		assertThat(this.story.open("Task_ReportProgress").assignee()).isEqualTo(this.story.user("lead"));
		this.story.ledgerReads("intervention-begun", "intervention-decided", "intervention-noted");
		assertThat(action).isWaitingAt("Task_ReportProgress").hasPassed("EndEvent_LeadMemberInformed");
	}

	@Test
	void goesIntoTheDirectorsInterventionAtOnceIfTheDirectorWillNotWait() {
		ProcessInstance action = this.story.begins();
		this.story.agrees();
		this.story.passes(action, "StartEvent_DueDatePassed");

		this.story.does("Task_ConsiderDelay", Map.of("delay", "intervened", "reasons", "Nobody was even asked."));

		assertThat(this.story.sheet().line().state()).isEqualTo("in the director's intervention");
		assertThat(action).isWaitingAt("Task_DecideIntervention", "Task_NoteIntervention");
	}

	@Test
	void endsWhenTheDirectorWithdrawsIt() {
		ProcessInstance action = this.story.begins();
		this.story.agrees();

		this.story.withdraws("director", "The post is abolished.");

		assertThat(this.story.sheet().line().state()).isEqualTo("withdrawn");
		this.story.ledgerReads("action-withdrawn");
		assertThat(action).hasPassed("EndEvent_ActionWithdrawn").isEnded();
	}

	@Test
	void refusesAnElectedMemberAsOwnerAndADateInThePast() {
		this.story.begins();

		this.story.refuses("lead", "Task_AgreeAction", this.story.agreement("member", 30),
				"Choose an officer who holds a post in the council today as the owner: an elected member cannot own an action.");
		assertThatSentence(() -> this.story.does("Task_AgreeAction", this.story.agreement("owner", -1)))
			.startsWith("Choose a date that is not in the past: ");
	}

	@Test
	void refusesToCheckTheEffectOfOnesOwnAction() {
		this.story.begins();
		this.story.does("Task_AgreeAction", this.story.agreement("lead", 30));
		this.story.show("lead", "Task_ReportProgress");
		this.story.complete("lead", "Task_ReportProgress", Map.of("progress", "done", "reasons", "Done."));

		this.story.refuses("lead", "Task_CheckEffectiveness", Map.of("effectiveness", "effective", "reasons", "Fine."),
				"You completed “Report progress: Name a deputy for the director.” in this case, and this step must be done by someone else. Ask a colleague who holds the post to take it.");
	}

	@Test
	void refusesToReportDoneWithoutShowingIt() {
		this.story.begins();
		this.story.agrees();

		this.story.refuses("owner", "Task_ReportProgress", Map.of("progress", "done", "reasons", "Done."),
				"Attach in the Evidence tab what shows that this was done, or report that work goes on.");
	}

	@Test
	void isOpenedWithItsOfficerAndDateWhenADecisionTakesEffect() {
		LocalDate due = LocalDate.parse(ActionStory.inDays(40));
		Reference decision = this.story.decides(new DecisionAction("Set up a rota.", this.story.user("owner"), due));

		takesEffect(decision, due);
		takesEffect(decision, due);

		assertThat(this.story.from(decision)).singleElement()
			.satisfies((action) -> assertThat(action.toDo()).isEqualTo("Set up a rota."))
			.satisfies((action) -> assertThat(action.dueOn()).isEqualTo(due));
	}

	private void takesEffect(Reference decision, LocalDate day) {
		this.story.as("lead", () -> this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new DecisionTookEffect(this.story.council, decision, day))));
	}

	private static org.assertj.core.api.AbstractStringAssert<?> assertThatSentence(Runnable deed) {
		return assertThat(catchThrowableOfType(Rejected.class, deed::run).sentence());
	}

}
