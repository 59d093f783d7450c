package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.AtOnce;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CallInModuleTests extends CommitteeTown {

	@Autowired
	CallInDesk desk;

	@Test
	void keepsEverythingThatIsSaidOfACallIn() {
		String ben = scrutineer();
		Reference decision = published();
		asChair();
		Reference callIn = this.desk.callIn(new CallInDecision(decision, List.of(ben),
				Set.of(CallInGround.EVIDENCE, CallInGround.PROPORTION), "The figures are old.", "Use new ones."));
		this.desk.suspend(callIn);
		as("monitor", "monitoring-officer");
		this.desk.validate(callIn, true, "In time.");

		DecisionSheet.CallInLine line = sheet(decision).callIns().get(0);
		assertThat(line)
			.isEqualTo(new DecisionSheet.CallInLine(MONDAY, List.of(this.town.name(this.chair), this.town.name(ben)),
					List.of(CallInGround.EVIDENCE.words(), CallInGround.PROPORTION.words()), "The figures are old.",
					"Use new ones.", "before the scrutiny committee", LocalDate.of(2036, 3, 17),
					List.of(new DecisionSheet.Turn("before the scrutiny committee", "In time.", "monitor"))));
	}

	@Test
	void hidesCallInsFromOtherCouncils() {
		Reference decision = published();
		asChair();
		Reference callIn = this.desk.callIn(callIn(decision));
		asStranger();

		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.get(callIn));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.callIn(callIn(decision)));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.validate(callIn, true, "In time."));
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.desk.consider(callIn, CommitteeOutcome.WITHDRAWN, "We change our mind."));
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.desk.considerAtCouncil(callIn, true, "We object."));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.confirm(callIn, "We think the same."));
	}

	@Test
	void isRefusedAfterItsLastDayWithThatDay() {
		Reference decision = published();
		this.clock.moveTo(LocalDate.of(2036, 3, 11));
		asChair();

		refuses(decision, "This decision could be called in until Monday 10 March 2036 and takes effect as published.");
		this.clock.moveTo(LocalDate.of(2036, 3, 10));
		assertThat(this.desk.get(this.desk.callIn(callIn(decision))).stage()).isEqualTo(CallInStage.RECEIVED);
	}

	@Test
	void isRefusedToThoseWhoAreNotOnScrutinyWithTheNameOfTheChair() {
		Reference decision = published();

		refuses(decision, "Only members of the scrutiny committee can call in a decision; ask "
				+ this.town.name(this.chair) + ", the scrutiny chair.");
		prepared(() -> this.town.appoint(this.council, this.leader, "scrutiny-committee"));
		as(this.leader, "leader", "scrutiny-committee");
		refuses(decision, this.town.name(this.leader) + " belongs to those who took this decision and cannot call it "
				+ "in; ask " + this.town.name(this.chair) + ", the scrutiny chair.");
	}

	@Test
	void saysWhatIsMissingWhereThereIsNoScrutinyChair() {
		this.council = prepared(this.town::council);
		this.leader = prepared(() -> this.town.member(this.council, "leader"));
		Reference decision = published();

		refuses(decision, "Only members of the scrutiny committee can call in a decision; ask an administrator to "
				+ "appoint the members of scrutiny.");
	}

	@Test
	void isRefusedToThoseWhoVoteWhereItWasDecidedOrDecidedItAlone() {
		String ben = scrutineerInCabinet();
		Reference meeting = called();
		this.clock.moveTo(MEETING);
		Reference together = this.decisions.record(together(meeting, null, "None.", null));
		this.decisions.publish(together, MEETING);
		this.clock.moveTo(MONDAY);
		Reference alone = this.decisions.record(alone(DecisionMaker.MEMBER, this.chair, true));
		this.decisions.publish(alone, MONDAY);

		this.clock.moveTo(MEETING);
		as(ben, "scrutiny-committee");
		refuses(together, this.town.name(ben) + " belongs to those who took this decision and cannot call it in; ask "
				+ this.town.name(this.chair) + ", the scrutiny chair.");
		this.clock.moveTo(MONDAY);
		asChair();
		refuses(alone, this.town.name(this.chair) + " belongs to those who took this decision and cannot call it in; "
				+ "ask " + this.town.name(ben) + " of the scrutiny committee.");
	}

	@Test
	void suspendsTheDecisionForOneOfTwoWhoCallItInAtOnce() {
		String ben = scrutineer();
		Reference decision = published();

		List<Object> results = AtOnce.all(List.of(() -> callsIn(this.chair, decision), () -> callsIn(ben, decision)));

		assertThat(results).filteredOn(Reference.class::isInstance).hasSize(1);
		assertThat(results).filteredOn((result) -> !(result instanceof Reference))
			.singleElement()
			.satisfiesAnyOf((other) -> assertThat(other).isInstanceOf(OptimisticLockingFailureException.class),
					(other) -> assertThat(other).isInstanceOf(CallInRefused.class)
						.extracting("message")
						.isEqualTo("This decision is called in already; join that call-in."));
		asClerk();
		assertThat(sheet(decision).callIns()).hasSize(1);
		assertThat(sheet(decision).stage()).isEqualTo("called in and suspended");
	}

	private Object callsIn(String user, Reference decision) {
		as(user, "scrutiny-committee");
		return this.transaction.execute((status) -> {
			Reference callIn = this.desk.callIn(callIn(decision));
			this.desk.suspend(callIn);
			return callIn;
		});
	}

	private void refuses(Reference decision, String sentence) {
		assertThatExceptionOfType(CallInRefused.class).isThrownBy(() -> this.desk.callIn(callIn(decision)))
			.withMessage(sentence);
		assertThat(sheet(decision).callIns()).as("nothing is left behind").isEmpty();
	}

}
