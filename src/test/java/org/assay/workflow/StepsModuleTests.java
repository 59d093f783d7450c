package org.assay.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.council.Calendars;
import org.assay.council.CouncilDesk;
import org.assay.council.EndAppointment;
import org.assay.council.Posts;
import org.assay.council.Standing;
import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.ledger.Ledger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeAssay
class StepsModuleTests {

	@Autowired
	Townsfolk town;

	@Autowired
	ActingAs acting;

	@Autowired
	Worklist worklist;

	@Autowired
	Processes processes;

	@Autowired
	EvidenceStore evidence;

	@Autowired
	StepRecords records;

	@Autowired
	Ledger ledger;

	@Autowired
	CouncilDesk councils;

	@Autowired
	Calendars calendars;

	@Autowired
	Clock clock;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	HistoryService history;

	String council = "";

	String director = "";

	UUID directorsAppointment = UUID.randomUUID();

	String chief = "";

	Reference subject = new Reference("proof", UUID.randomUUID().toString());

	@BeforeEach
	void startsAProcessInACouncilWithItsPeople() {
		this.repository.createDeployment()
			.addClasspathResource("workflow/PolicyProcess.bpmn")
			.enableDuplicateFiltering(true)
			.name("test")
			.deploy();
		this.council = this.town.council();
		this.director = this.town.officer(this.council);
		this.directorsAppointment = this.town.appoint(this.council, this.director, Posts.DCS);
		this.chief = this.town.officer(this.council, Posts.CHIEF_EXECUTIVE);
		this.subject = new Reference("proof", UUID.randomUUID().toString());
		this.processes.start("PolicyProcess", this.council, this.subject, Map.of());
	}

	@Test
	void offersATaskToThePostInItsOwnCouncilOnly() {
		String elsewhere = this.town.officer(this.town.council(), Posts.DCS);

		assertThat(itemsOf(this.director)).singleElement()
			.satisfies((item) -> assertThat(item.name()).isEqualTo("Show proof"))
			.satisfies((item) -> assertThat(item.subject()).isEqualTo(this.subject));
		assertThat(itemsOf(this.chief)).isEmpty();
		assertThat(itemsOf(elsewhere)).isEmpty();
	}

	@Test
	void setsTheDueDateInWorkingDays() {
		LocalDate due = this.calendars.of(this.council).plusWorkingDays(LocalDate.now(this.clock), 5);

		assertThat(itemsOf(this.director).get(0).due())
			.isEqualTo(due.atTime(17, 0).atZone(ZoneId.systemDefault()).toInstant());
	}

	@Test
	void refusesToCompleteWithoutTheEvidenceAndLeavesTheTaskOpen() {
		assertRefused(this.director, Map.of("verdict", "sound"), EvidenceMissing.class,
				"This step needs evidence and has none. Open the Evidence tab, attach it there, then complete the task.");
	}

	@Test
	void refusesToCompleteWithoutTheDecision() {
		attach(this.director);

		assertRefused(this.director, Map.of("reasons", "Because."), DecisionMissing.class,
				"Choose an answer to “Show proof” on the form, then complete the task.");
	}

	@Test
	void recordsWhoDecidedWhatInWhichPostAndTellsTheLedger() {
		showProof();

		assertThat(this.records.findBySubjectOrderByCompletedAt(this.subject.toString())).singleElement()
			.satisfies((step) -> {
				assertThat(step.actor()).isEqualTo(this.director);
				assertThat(step.post()).isEqualTo(Posts.DCS);
				assertThat(step.outcome()).isEqualTo("sound");
				assertThat(step.fields()).isEqualTo("{\"reasons\":\"Seen by two people.\",\"verdict\":\"sound\"}");
				assertThat(step.process()).startsWith("PolicyProcess:");
			});
		assertThat(this.ledger.verify(this.council).intact()).isTrue();
		assertThat(this.acting.call(this.director, () -> this.ledger.entries(this.council, 0)).entries())
			.anySatisfy((entry) -> assertThat(entry.recorded()).contains("\"fact\":\"step-completed\"")
				.contains("Seen by two people.")
				.contains("proof.txt"));
	}

	@Test
	void keepsWhatPeopleTypeOutOfTheEngineAndOnlyTheDecisionInTheProcess() {
		showProof();

		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.subject.toString())
			.singleResult()
			.getId();
		assertThat(this.runtime.getVariables(instance)).containsOnlyKeys("council", "verdict");
		assertThat(this.history.createHistoricVariableInstanceQuery().processInstanceId(instance).list())
			.noneMatch((variable) -> String.valueOf(variable.getValue()).contains("Seen by"));
		assertThat(this.history.createHistoricDetailQuery().processInstanceId(instance).formFields().list()).isEmpty();
	}

	@Test
	void keepsApartThePersonWhoShowedAndThePersonWhoWeighs() {
		showProof();
		Item weigh = itemsOf(this.director).get(0);
		String sentence = "You completed “Show proof” in this case, and this step must be done by someone else. "
				+ "Ask a colleague who holds the post to take it.";

		assertThatExceptionOfType(DutiesNotSeparate.class)
			.isThrownBy(() -> this.acting.run(this.director, () -> this.worklist.claim(weigh.id())))
			.withMessage(sentence);
		assertRefused(this.director, Map.of(), DutiesNotSeparate.class, sentence);

		complete(this.chief, Map.of());
		assertThat(itemsOf(this.chief)).isEmpty();
	}

	@Test
	void filesNoEvidenceAtAStepThatForbidsIt() {
		showProof();

		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> attach(this.chief))
			.withMessage("No evidence is filed at this step. It is shown here for reading only.");
	}

	@Test
	void letsNobodyCompleteWhatSomebodyElseHolds() {
		String colleague = this.town.officer(this.council, "assurance-lead");
		Item shown = itemsOf(this.director).get(0);
		this.tasks.addCandidateGroup(shown.id(), this.council + ".assurance-lead");
		this.tasks.setAssignee(shown.id(), this.director);

		assertThatExceptionOfType(NotYourTask.class)
			.isThrownBy(() -> this.acting.run(colleague, () -> this.worklist.complete(shown.id(), Map.of())))
			.withMessageContaining("Ask them to complete it");
	}

	@Test
	void tellsPeopleThatATaskIsNotOfferedToTheirPost() {
		String outsider = this.town.officer(this.council, "finance");
		Item shown = itemsOf(this.director).get(0);

		assertThatExceptionOfType(NotOffered.class)
			.isThrownBy(() -> this.acting.run(outsider, () -> this.worklist.complete(shown.id(), Map.of())));
	}

	@Test
	void tellsTheSecondOfTwoPeopleThatTheTaskIsDone() {
		showProof();
		Item weigh = itemsOf(this.chief).get(0);
		this.acting.run(this.chief, () -> this.worklist.complete(weigh.id(), Map.of()));

		assertThatExceptionOfType(MovedOn.class)
			.isThrownBy(() -> this.acting.run(this.chief, () -> this.worklist.complete(weigh.id(), Map.of())))
			.withMessage("This task is no longer open: it was completed or withdrawn. Go back to your list.");
	}

	@Test
	void handsTheTasksOfAHolderWhoLeavesToTheNextOne() {
		Item open = itemsOf(this.director).get(0);
		this.acting.run(this.director, () -> this.worklist.claim(open.id()));
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);

		this.councils.end(new EndAppointment(this.council, this.directorsAppointment, yesterday));
		String successor = this.town.officer(this.council);
		this.councils.appoint(new AppointToPost(this.council, successor, Posts.DCS, Appointment.Kind.HOLDER,
				yesterday.plusDays(1), null, Standing.OF_A_DIRECTOR));

		assertThat(itemsOf(this.director)).isEmpty();
		assertThat(itemsOf(successor)).singleElement().satisfies((item) -> assertThat(item.assignee()).isNull());
	}

	private List<Item> itemsOf(String user) {
		return this.acting.call(user, this.worklist::items);
	}

	private void complete(String user, Map<String, ?> fields) {
		this.acting.run(user, () -> this.worklist.complete(itemsOf(user).get(0).id(), fields));
	}

	private void showProof() {
		attach(this.director);
		complete(this.director, Map.of("verdict", "sound", "reasons", "Seen by two people."));
	}

	private void attach(String user) {
		this.acting.run(user,
				() -> this.evidence.keepFile(new Reference("task", itemsOf(user).get(0).id()), "proof.txt",
						Particulars.of(Classification.INTERNAL),
						new ByteArrayInputStream("The board met six times.".getBytes(StandardCharsets.UTF_8)), -1));
	}

	private void assertRefused(String user, Map<String, ?> fields, Class<? extends Rejected> refusal, String sentence) {
		List<Item> before = itemsOf(user);

		assertThatExceptionOfType(refusal).isThrownBy(() -> complete(user, fields)).withMessage(sentence);
		assertThat(itemsOf(user)).isEqualTo(before);
	}

}
