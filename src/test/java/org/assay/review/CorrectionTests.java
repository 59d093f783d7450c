package org.assay.review;

import java.util.UUID;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assay.review.Exampleshire.ALL_MET;
import static org.assay.review.Exampleshire.CHIEF;
import static org.assay.review.Exampleshire.OWNER;
import static org.assay.review.Exampleshire.conclusion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorrectionTests {

	private static final UUID STEP = UUID.randomUUID();

	private static final OpenCorrection ASKED = new OpenCorrection(STEP, "Assess duty D07", "Sam Ade");

	private static final String STILL_OPEN = "A correction of “Assess duty D07” is still open; ask Sam Ade, "
			+ "or else the assurance lead, to complete the task “Correct step” first.";

	@Test
	void isMadeBeforeTheReviewIsConcluded() {
		AssuranceReview review = Exampleshire.considered();
		review.askForCorrection(ASKED, "I ticked the wrong box.", OWNER);

		refuses(() -> review.conclude(conclusion(Opinion.ASSURED), ALL_MET, CHIEF));
		assertThat(review.stage()).isEqualTo(Stage.CONSIDERED);
		review.correct(correction(STEP), OWNER);
		review.conclude(conclusion(Opinion.ASSURED), ALL_MET, CHIEF);

		assertThat(review.corrections()).isEmpty();
		assertThat(review.stage()).isEqualTo(Stage.CONCLUDED);
	}

	@Test
	void leavesTheOtherCorrectionsOpen() {
		AssuranceReview review = Exampleshire.considered();
		review.askForCorrection(ASKED, "I ticked the wrong box.", OWNER);

		review.correct(correction(UUID.randomUUID()), OWNER);

		assertThat(review.corrections()).containsExactly(ASKED);
	}

	@Test
	void isAskedForOnceAtATime() {
		AssuranceReview review = Exampleshire.considered();
		review.askForCorrection(ASKED, "I ticked the wrong box.", OWNER);

		refuses(() -> review.askForCorrection(ASKED, "Again.", OWNER));
	}

	@Test
	void endsWithAReviewThatIsWithdrawn() {
		AssuranceReview review = Exampleshire.considered();
		review.askForCorrection(ASKED, "I ticked the wrong box.", OWNER);

		review.withdraw("Asked for twice.", CHIEF);

		assertThat(review.corrections()).isEmpty();
	}

	private static CorrectStep correction(UUID step) {
		return new CorrectStep(new Reference("step", step.toString()), Exampleshire.TASK, "It is half done.", null,
				"I ticked the wrong box.");
	}

	private static void refuses(ThrowingCallable deed) {
		assertThatThrownBy(deed).isInstanceOf(Rejected.class).hasMessage(STILL_OPEN);
	}

}
