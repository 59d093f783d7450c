package org.assay.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.council.Calendars;
import org.assay.council.CouncilDesk;
import org.assay.council.EndAppointment;
import org.assay.council.Posts;
import org.assay.council.Standing;
import org.assay.ledger.Ledger;
import org.assay.shared.Actor;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class StepsModuleTests extends ProofCase {

	@Autowired
	Ledger ledger;

	@Autowired
	CouncilDesk councils;

	@Autowired
	Calendars calendars;

	@Autowired
	Clock clock;

	@Autowired
	StepRecords records;

	@Autowired
	DueTasks due;

	@Autowired
	RuntimeService runtime;

	@Autowired
	HistoryService history;

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
	void tellsWhatIsDueAndWhoMayDoIt() {
		LocalDate today = LocalDate.now(this.clock);
		DueTask due = new DueTask(itemsOf(this.director).get(0).id(), "Show proof", this.subject, this.council, null,
				null, List.of(Posts.DCS), today, this.calendars.of(this.council).plusWorkingDays(today, 5), List.of(),
				List.of());

		assertThat(this.due.of(this.council)).singleElement()
			.usingRecursiveComparison()
			.ignoringFields("reminders")
			.isEqualTo(due);
		assertThat(this.due.of(this.council).get(0).reminders()).hasToString("[3wd]");
		assertThat(this.due.of(this.director, Set.of(new Actor.Post(this.council, Posts.DCS)))).hasSize(1);
		assertThat(this.due.of(this.chief, Set.of(new Actor.Post(this.council, Posts.CHIEF_EXECUTIVE)))).isEmpty();
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

}
