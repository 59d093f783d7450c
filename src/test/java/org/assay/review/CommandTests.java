package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommandTests {

	@Test
	void asksWhatHappenedUnlessTheReviewIsTheYearlyOne() {
		asks(() -> new RequestReview("exampleshire", Trigger.NEW_DCS, 2026, " "),
				"Say what happened that calls for this review.");
		asks(() -> new RequestReview("exampleshire", Trigger.YEARLY, 26, null),
				"Give the year the review is for as four digits, such as 2026.");
	}

	@Test
	void asksForTheChiefExecutivesOwnConfirmationOfALightTest() {
		asks(() -> new CommissionReview("Terms.", Roles.BOTH, Depth.LIGHT, null, "ada", "Neighbourshire", "2012-13",
				"lena", Exampleshire.TODAY),
				"Say why a light test is enough: what you looked at to see that nothing of weight has changed.");
	}

	@Test
	@Tag("R17")
	@Tag("C6")
	@Tag("D22")
	void asksForWrittenReasonsToDepartFromADuty() {
		asks(() -> new AssessDuty("D22", Rating.DEPARTED, "Not at all.", " ", null),
				"Give the reasons for which the council departs from duty D22 or holds that it does not apply; without written reasons it cannot.");
		asks(() -> new AssessDuty("D22", Rating.NOT_MET, "Not at all.", null, "More."),
				"Give your reasons for the rating of duty D22.");
		asks(() -> new AssessDuty("D22", Rating.PARTLY_MET, "A little.", "Staff left.", " "),
				"Say what will be done so that duty D22 is met.");
		asks(() -> new AssessDuty("D22", Rating.MET, "", null, null), "Say how duty D22 is discharged.");
	}

	@Test
	void asksWhichDutiesAreReturnedOrChallenged() {
		String sentence = "Name the duties that are to be assessed again.";

		asks(() -> new AttestSelfAssessment(false, List.of(), "Too thin."), sentence);
		asks(() -> new ConsiderAssurance(Consideration.CHALLENGED, List.of(), "Too thin."), sentence);
		asks(() -> new ResolveDissent(true, List.of(), "Too thin."), sentence);
	}

	@Test
	void asksForReasonsWhereAPersonGivesTheirWord() {
		asks(() -> new AttestSelfAssessment(true, List.of(), ""),
				"Write the statement you attest with, or your reasons for returning duties.");
		asks(() -> new ApproveDeparture("D22", true, " "),
				"Give your reasons for accepting or returning the departure.");
		asks(() -> new DeclareIndependence(false, "I cannot.", " "),
				"Name the interests that stand against your independence.");
		asks(() -> new RecommendationAnswer(2, RecommendationAnswer.Response.REJECTED, null),
				"Give your reasons for not accepting recommendation 2 in full.");
		asks(() -> new ConcludeReview(Opinion.ASSURED, "", "Text.", Exampleshire.FOLLOWED_UP, List.of()),
				"Give your reasons for the opinion.");
	}

	@Test
	void ratesElementsWithoutDepartures() {
		asks(() -> new ElementJudgement("E1", Rating.DEPARTED, "Reasons."),
				"Rate element E1 as met, partly met or not met.");
		asks(() -> new ElementJudgement("E1", Rating.MET, ""), "Give your reasons for the rating of element E1.");
	}

	private static void asks(ThrowingCallable command, String sentence) {
		assertThatThrownBy(command).isInstanceOf(Incomplete.class).hasMessage(sentence);
	}

}
