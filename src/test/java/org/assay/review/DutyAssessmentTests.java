package org.assay.review;

import java.util.List;

import org.assay.shared.By;
import org.assay.shared.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.review.Exampleshire.ASSESSOR;
import static org.assay.review.Exampleshire.DIRECTOR;
import static org.assay.review.Exampleshire.LEAD_MEMBER;
import static org.assay.review.Exampleshire.OWNER;
import static org.assay.review.Exampleshire.TASK;
import static org.assay.review.Exampleshire.answer;
import static org.assay.review.Exampleshire.assessed;
import static org.assay.review.Exampleshire.duty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DutyAssessmentTests {

	@Test
	@Tag("D5")
	@Tag("R54")
	void claimsNothingThatIsNotShown() {
		assertThatThrownBy(() -> duty("D07").assess(answer("D07", Rating.PARTLY_MET), 0, TASK, OWNER))
			.isInstanceOf(NothingShown.class)
			.hasMessage(
					"Attach evidence in the Evidence tab before you rate duty D07 as “partly met”, or choose another rating.");
	}

	@Test
	void needsNoEvidenceToBeNotMet() {
		DutyAssessment duty = duty("D07");

		DutyAssessed fact = duty.assess(answer("D07", Rating.NOT_MET), 0, TASK, OWNER);

		assertThat(fact.rating()).isEqualTo(Rating.NOT_MET);
		assertThat(duty.state()).isEqualTo(AssessmentState.ASSESSED);
	}

	@Test
	@Tag("R18")
	void isNeverAssessedByTheLeadMember() {
		assertThatThrownBy(() -> duty("D07").assess(answer("D07", Rating.MET), 1, TASK, LEAD_MEMBER))
			.isInstanceOf(LeadMemberDoesNotAssess.class)
			.hasMessage(
					"The lead member challenges and is satisfied but never assesses a duty; ask the duty's owner or another officer to do it.");
	}

	@Test
	void isAssessedOnceUntilItIsOpenedAgain() {
		DutyAssessment duty = assessed("D07", Rating.MET);

		assertThatThrownBy(() -> duty.assess(answer("D07", Rating.MET), 1, TASK, OWNER))
			.hasMessage("Duty D07 has been assessed already; ask for a correction on the review's page.");
		duty.reopen("The lead member has heard otherwise.");
		duty.assess(answer("D07", Rating.NOT_MET), 0, TASK, OWNER);

		assertThat(duty.round()).isEqualTo(2);
		assertThat(duty.standing()).contains(Rating.NOT_MET);
	}

	@Test
	@Tag("R17")
	@Tag("C6")
	void waitsForTheDirectorBeforeADepartureStands() {
		DutyAssessment duty = assessed("D22", Rating.DEPARTED);

		assertThat(duty.state()).isEqualTo(AssessmentState.AWAITING_APPROVAL);
		duty.approveDeparture("The board was replaced.", DIRECTOR);

		assertThat(duty.state()).isEqualTo(AssessmentState.ASSESSED);
		assertThat(duty.departureReasons()).contains("The board was replaced.");
	}

	@Test
	@Tag("R17")
	void doesNotLetItsAssessorApproveTheDeparture() {
		assertThatThrownBy(() -> assessed("D22", Rating.DEPARTED).approveDeparture("Fine.", OWNER))
			.hasMessage("You assessed this duty, so somebody else has to decide on its departure.");
	}

	@Test
	void comesBackToItsOwnerWhenADepartureIsReturned() {
		DutyAssessment duty = assessed("D22", Rating.NOT_APPLICABLE);

		duty.returnDeparture("It does apply.", DIRECTOR);

		assertThat(duty.state()).isEqualTo(AssessmentState.OPEN);
		assertThat(duty.returnedReasons()).contains("It does apply.");
	}

	@Test
	@Tag("C7")
	void showsThreeRatingsSideBySide() {
		DutyAssessment duty = assessed("D07", Rating.MET);

		duty.judge(new DutyJudgement("D07", Rating.PARTLY_MET, "Two partners disagree."), ASSESSOR);
		duty.settle();

		assertThat(duty.answer()).get().extracting(DutyAnswer::rating).isEqualTo(Rating.MET);
		assertThat(duty.assessorRating()).contains(Rating.PARTLY_MET);
		assertThat(duty.agreedRating()).contains(Rating.PARTLY_MET);
	}

	@Test
	void isNotJudgedByWhoAssessedIt() {
		assertThatThrownBy(() -> assessed("D07", Rating.MET).judge(null, OWNER)).hasMessage(
				"You assessed duty D07 yourself, so you cannot judge this review; ask the chief executive to name another assessor.");
	}

	@Test
	void isCorrectedButNeverIntoADeparture() {
		DutyAssessment duty = assessed("D07", Rating.MET);

		duty.correct(correction(Rating.PARTLY_MET));

		assertThat(duty.standing()).contains(Rating.PARTLY_MET);
		assertThatThrownBy(() -> duty.correct(correction(Rating.DEPARTED))).hasMessage(
				"Duty D07 cannot become or cease to be a departure by a correction; ask the director to return it.");
	}

	@Test
	void carriesForwardWhatWasAgreedLastTime() {
		DutyAssessment last = assessed("D07", Rating.MET);
		last.judge(new DutyJudgement("D07", Rating.PARTLY_MET, "Not everywhere."), ASSESSOR);
		last.settle();
		DutyAssessment duty = new DutyAssessment(java.util.UUID.randomUUID(), Exampleshire.assessing(), "D07", null,
				last);

		duty.carryForward(last);

		assertThat(duty.lastRating()).contains(Rating.PARTLY_MET);
		assertThat(duty.lastHowDischarged()).contains("By the board.");
		assertThat(duty.standing()).contains(Rating.PARTLY_MET);
	}

	@Test
	void weighsAStructuralDutyApartFromTheOthers() {
		Weights weights = Weights.of(List.of(assessed("D01", Rating.NOT_MET), assessed("D05", Rating.DEPARTED),
				assessed("D07", Rating.NOT_MET), assessed("D08", Rating.PARTLY_MET), assessed("D09", Rating.MET)),
				List.of(new ElementJudgement("E1", Rating.NOT_MET, "Seen.")), StructuralDuties.KEYS);

		assertThat(weights).isEqualTo(new Weights(List.of("D01"), List.of("D05"), 1, 2, 1, 0));
		assertThat(weights.structuralShortfalls()).containsExactly("D01", "D05");
	}

	private static CorrectStep correction(Rating rating) {
		return new CorrectStep(new Reference("step", "s1"), TASK, "The board met once.", rating,
				"Minutes were misread.");
	}

}
