package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;

import org.assay.council.WorkingCalendar;
import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.cabinet.Decisions.DECIDED;
import static org.assay.cabinet.Decisions.PUBLISHED;
import static org.assay.cabinet.Decisions.published;
import static org.assay.cabinet.Decisions.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecisionRecordTests {

	private static final LocalDate EFFECTIVE = LocalDate.of(2025, 11, 22);

	private static final UrgencyAgreement URGENT = new UrgencyAgreement(UrgencyAgreement.Office.SCRUTINY_CHAIR,
			"Ada Byron", DECIDED, "The grant ends on Saturday.", null);

	@Test
	void takesEffectOnTheSaturdayAfterFiveWorkingDaysAsInBathIn2025() {
		DecisionRecord decision = published();

		assertThat(decision.lastCallInDay()).contains(LocalDate.of(2025, 11, 21));
		assertThat(decision.effectiveOn()).contains(EFFECTIVE);
		assertThat(decision.hasEffect(EFFECTIVE.minusDays(1))).isFalse();
		assertThat(decision.hasEffect(EFFECTIVE)).isTrue();
		assertThat(decision.takeEffect(EFFECTIVE).effectiveOn()).isEqualTo(EFFECTIVE);
	}

	@Test
	void neverTakesEffectBeforeItsDay() {
		assertThatExceptionOfType(DecisionRefused.class)
			.isThrownBy(() -> published().takeEffect(EFFECTIVE.minusDays(1)))
			.withMessage("This decision takes effect on Saturday 22 November 2025, not before.");
	}

	@Test
	@Tag("D9")
	void needsItsReasonsAndTheAlternatives() {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> recorded(DecisionOutcome.APPROVED, " ", null))
			.withMessage("Give the reasons for the decision; the law asks for them.");
	}

	@Test
	void whatIsReferredBackOrDeferredSaysWhatIsWantedAndNeverTakesEffect() {
		DecisionRecord deferred = published(recorded(DecisionOutcome.DEFERRED, "Figures are missing.", null));

		assertThat(deferred.wanted()).contains("Figures for two years.");
		assertThat(deferred.effectiveOn()).isEmpty();
		assertThat(deferred.lastCallInDay()).isEmpty();
		assertThat(deferred.stage()).isEqualTo(DecisionStage.CLOSED);
	}

	@Test
	void anUrgentDecisionTakesEffectAtOnceAndCannotBeCalledIn() {
		DecisionRecord urgent = published(recorded(DecisionOutcome.APPROVED, "It cannot wait.", URGENT));

		assertThat(urgent.effectiveOn()).contains(PUBLISHED);
		assertThatExceptionOfType(CallInRefused.class).isThrownBy(() -> urgent.refuseUnlessOpenToCallIn(PUBLISHED))
			.withMessage("This decision was urgent, as Ada Byron (Chair of the scrutiny committee) agreed on "
					+ "Thursday 13 November 2025, so it cannot be called in.");
	}

	@Test
	void aDecisionThatIsNotOfAnExecutiveHasNoCallIn() {
		DecisionRecord decision = recorded();
		decision.publish(PUBLISHED, false, 5, WorkingCalendar.STATUTORY, PUBLISHED);

		assertThat(decision.lastCallInDay()).isEmpty();
		assertThat(decision.effectiveOn()).contains(PUBLISHED);
	}

	@Test
	void isPublishedOnTheDayItselfAndOnce() {
		assertThatExceptionOfType(DecisionRefused.class)
			.isThrownBy(() -> recorded().publish(DECIDED, true, 5, WorkingCalendar.STATUTORY, PUBLISHED))
			.withMessageContaining("publish it as of Friday 14 November 2025");
		assertThatExceptionOfType(DecisionRefused.class).isThrownBy(() -> published(published()))
			.withMessageContaining("This decision is published");
	}

	@Test
	void keepsTheEarlierWordingWhenItIsAmendedAfterACallIn() {
		DecisionRecord decision = published();
		decision.suspend();

		assertThat(decision.effectiveOn()).as("while it is suspended").isEmpty();
		DecisionAction inAYear = new DecisionAction("Review it again.", "sam.okafor", LocalDate.of(2026, 11, 2));
		DecisionAmended amended = decision.amend("Cabinet approves it for one year.", "Scrutiny was right.",
				List.of(inAYear), Decisions.on(LocalDate.of(2025, 12, 5)));

		assertThat(amended.effectiveOn()).isEqualTo(LocalDate.of(2025, 12, 5));
		assertThat(decision.wordings()).extracting(Wording::decision)
			.containsExactly("Cabinet approves the review.", "Cabinet approves it for one year.");
		assertThat(decision.wording().alternatives()).isEqualTo("Not to review: rejected.");
		assertThat(decision.actions()).as("what the first decision told officers to do is gone")
			.containsExactly(inAYear)
			.isEqualTo(amended.actions());
	}

	@Test
	void aCallInThatEndsEarlyDoesNotShortenTheWindow() {
		DecisionRecord decision = published();
		decision.suspend();

		decision.stand("not valid", Decisions.on(LocalDate.of(2025, 11, 18)));

		assertThat(decision.effectiveOn()).contains(EFFECTIVE);
	}

}
