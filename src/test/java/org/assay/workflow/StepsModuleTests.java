package org.assay.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.council.Calendars;
import org.assay.council.CouncilDesk;
import org.assay.council.EndAppointment;
import org.assay.council.Posts;
import org.assay.council.Standing;
import org.assay.ledger.Ledger;
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
