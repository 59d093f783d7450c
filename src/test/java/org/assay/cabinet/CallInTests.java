package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Test;

import static org.assay.cabinet.Decisions.calledIn;
import static org.assay.cabinet.Decisions.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class CallInTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 21);

	@Test
	void isMadeUntilTheLastDayOfTheWindowAndNotLater() {
		assertThat(calledIn(published(), LAST_DAY).stage()).isEqualTo(CallInStage.RECEIVED);

		assertThatExceptionOfType(CallInRefused.class).isThrownBy(() -> calledIn(published(), LAST_DAY.plusDays(1)))
			.withMessage(
					"This decision could be called in until Friday 21 November 2025 and takes effect as published.");
	}

	@Test
	void isNotMadeTwiceAtATime() {
		DecisionRecord decision = published();
		decision.suspend();

		assertThatExceptionOfType(CallInRefused.class).isThrownBy(() -> calledIn(decision, LAST_DAY))
			.withMessage("This decision is called in already; join that call-in.");
	}

	@Test
	void isNotMadeBeforePublication() {
		assertThatExceptionOfType(CallInRefused.class).isThrownBy(() -> calledIn(Decisions.recorded(), LAST_DAY))
			.withMessage("This decision is recorded and not published yet and has no call-in window.");
	}

	@Test
	void countsNobodyTwice() {
		assertThat(calledIn(published(), LAST_DAY).supporters()).containsExactly("ben", "cleo");
	}

	@Test
	void movesOnWithReasonsOnlyAndKeepsThem() {
		CallIn callIn = calledIn(published(), LAST_DAY);

		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> callIn.validate(true, " ", LAST_DAY.plusDays(14), Decisions.on(LAST_DAY)));
		callIn.validate(true, "In time and by three.", LAST_DAY.plusDays(14), Decisions.on(LAST_DAY));
		callIn.consider(CommitteeOutcome.REFER_BACK, "Use this year's figures.", Decisions.on(LAST_DAY.plusDays(7)));
		callIn.reconsider(false, "They lead to the same.", Decisions.on(LAST_DAY.plusDays(10)));

		assertThat(callIn.stage()).isEqualTo(CallInStage.CONFIRMED);
		assertThat(callIn.words()).extracting(CallInWord::stage, CallInWord::reasons)
			.containsExactly(tuple(CallInStage.AT_COMMITTEE, "In time and by three."),
					tuple(CallInStage.RECONSIDERING, "Use this year's figures."),
					tuple(CallInStage.CONFIRMED, "They lead to the same."));
	}

	@Test
	void isOverOnceItHasLapsed() {
		CallIn callIn = calledIn(published(), LAST_DAY);
		callIn.validate(true, "In time.", LAST_DAY.plusDays(14), Decisions.on(LAST_DAY));
		callIn.lapse(Decisions.on(LAST_DAY.plusDays(15)));

		assertThatExceptionOfType(CallInRefused.class).isThrownBy(
				() -> callIn.consider(CommitteeOutcome.REFER_BACK, "Too late.", Decisions.on(LAST_DAY.plusDays(16))))
			.withMessageStartingWith("This call-in is lapsed, because the committee did not meet in time");
	}

}
