package org.assay.review;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assay.review.Exampleshire.CHIEF;
import static org.assay.review.Exampleshire.LEAD_MEMBER;
import static org.assay.review.Exampleshire.TODAY;
import static org.assay.review.Exampleshire.lastFullTest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LightPathTests {

	@Test
	void isOpenForThreeYearsToTheDayAfterAFullTest() {
		AssuranceReview review = Exampleshire.requested();

		commissionLight(review, lastFullTest(TODAY.minusYears(3)));

		assertThat(review.stage()).isEqualTo(Stage.COMMISSIONED);
	}

	@Test
	void isClosedWhenTheLastFullTestIsTooOld() {
		refuses(Exampleshire.requested(), lastFullTest(TODAY.minusYears(3).minusDays(1)),
				"The last full test is more than 3 years old. Choose the full test.");
	}

	@Test
	void isClosedToACouncilThatWasNeverTested() {
		refuses(Exampleshire.requested(), Precedent.NONE, "No full test has been concluded yet. Choose the full test.");
		refuses(Exampleshire.requested(), lastFullTest(null),
				"No full test has been concluded yet. Choose the full test.");
	}

	@Test
	void isClosedWhenThePostsThemselvesChange() {
		refuses(Exampleshire.requested(Trigger.DCS_DASS_COMBINED), lastFullTest(TODAY),
				"The posts themselves change, so a light test is not enough. Choose the full test.");
	}

	@Test
	void isClosedWhenTheLastReviewCoveredOtherRoles() {
		Precedent directorOnly = new Precedent(java.util.UUID.randomUUID(), java.util.List.of("abe"), "2012-13",
				Roles.DCS, TODAY);

		refuses(Exampleshire.requested(), directorOnly,
				"The last review covered another edition or other roles, so its answers cannot be carried forward. Choose the full test.");
	}

	@Test
	void becomesAFullTestWhenTheLeadMemberSeesAChange() {
		AssuranceReview review = confirming();

		review.confirmNoMaterialChange(new ConfirmNoMaterialChange(true, "Two posts were merged."), LEAD_MEMBER);

		assertThat(review.stage()).isEqualTo(Stage.ASSESSING);
		assertThat(review.commission().depth()).isEqualTo(Depth.FULL);
	}

	@Test
	void staysLightWhenTheLeadMemberSeesNone() {
		AssuranceReview review = confirming();

		review.confirmNoMaterialChange(new ConfirmNoMaterialChange(false, "I looked."), LEAD_MEMBER);

		assertThat(review.commission().depth()).isEqualTo(Depth.LIGHT);
	}

	@Test
	void countsWholeYearsSinceTheLastFullTest() {
		assertThat(lastFullTest(LocalDate.of(2024, 11, 23)).yearsSinceFullTest(TODAY)).isEqualTo(1);
		assertThat(lastFullTest(LocalDate.of(2024, 11, 22)).yearsSinceFullTest(TODAY)).isEqualTo(2);
		assertThat(Precedent.NONE.yearsSinceFullTest(TODAY)).isEqualTo(99);
	}

	private static AssuranceReview confirming() {
		AssuranceReview review = Exampleshire.requested();
		commissionLight(review, lastFullTest(TODAY.minusYears(1)));
		review.declareIndependence(new DeclareIndependence(true, "I work elsewhere.", null), Exampleshire.ASSESSOR);
		assertThat(review.stage()).isEqualTo(Stage.CONFIRMING);
		return review;
	}

	private static void commissionLight(AssuranceReview review, Precedent precedent) {
		review.commission(Exampleshire.commission(Depth.LIGHT), precedent, Exampleshire.POLICY, CHIEF);
	}

	private static void refuses(AssuranceReview review, Precedent precedent, String sentence) {
		assertThatThrownBy(() -> commissionLight(review, precedent)).isInstanceOf(LightPathClosed.class)
			.hasMessage(sentence);
	}

}
