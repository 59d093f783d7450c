package org.assay.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Rejected;
import org.assay.workflow.Fields;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.review.Exampleshire.ALL_MET;
import static org.assay.review.Exampleshire.ASSESSOR;
import static org.assay.review.Exampleshire.CHIEF;
import static org.assay.review.Exampleshire.DIRECTOR;
import static org.assay.review.Exampleshire.ELEMENTS;
import static org.assay.review.Exampleshire.LEAD;
import static org.assay.review.Exampleshire.LEAD_MEMBER;
import static org.assay.review.Exampleshire.POLICY;
import static org.assay.review.Exampleshire.TODAY;
import static org.assay.review.Exampleshire.by;
import static org.assay.review.Exampleshire.conclusion;
import static org.assay.review.Exampleshire.judgement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssuranceReviewTests {

	@Test
	@Tag("R13")
	@Tag("R19")
	@Tag("R24")
	@Tag("A1")
	@Tag("A2")
	@Tag("A3")
	@Tag("D4")
	@Tag("D6")
	@Tag("C8")
	void goesFromRequestToReadyThroughEveryPersonsOwnWord() {
		AssuranceReview review = Exampleshire.concluded();

		review.confirmReadiness(gates(), LEAD);

		assertThat(review.stage()).isEqualTo(Stage.READY);
		assertThat(review.signOffs()).extracting(SignOff::signedBy)
			.containsExactly("carol", "ada", "dana", "ada", "dana", "liam", "carol", "lena");
		assertThat(review.conclusion()).get().extracting(Conclusion::opinion).isEqualTo(Opinion.ASSURED);
	}

	@Test
	void doesNothingOutOfTurn() {
		refuses(() -> Exampleshire.assessing().judge(judgement("E1", "E2"), ELEMENTS, ASSESSOR),
				"This review is being assessed, duty by duty, so this cannot be done now; open the review's page to see what comes next.");
	}

	@Test
	@Tag("A1")
	@Tag("C3")
	@Tag("D3")
	void isCommissionedByTheChiefExecutiveOnly() {
		refuses(() -> Exampleshire.requested()
			.commission(Exampleshire.commission(Depth.FULL), Precedent.NONE, POLICY, DIRECTOR),
				"This is for the chief executive of the council, in person or by deputy; ask them to do it.");
	}

	@Test
	@Tag("A9")
	void isNotJudgedByWhoCommissionsIt() {
		refuses(() -> Exampleshire.requested()
			.commission(Exampleshire.commission(Depth.FULL), Precedent.NONE, POLICY, by("ada", "chief-executive")),
				"Choose an assessor other than yourself: who commissions a review cannot judge it.");
	}

	@Test
	void flagsAnAssessorWhoJudgedTheLastReviewToo() {
		Precedent precedent = new Precedent(java.util.UUID.randomUUID(), List.of("ada"), "2012-13", Roles.BOTH, TODAY);
		AssuranceReview review = Exampleshire.requested();

		ReviewCommissioned fact = review.commission(Exampleshire.commission(Depth.FULL), precedent, POLICY, CHIEF);

		assertThat(fact.repeatAssessor()).isTrue();
		assertThat(review.repeatAssessor()).isTrue();
	}

	@Test
	@Tag("A9")
	void goesBackToBeCommissionedWhenTheAssessorIsConflicted() {
		AssuranceReview review = Exampleshire.requested();
		review.commission(Exampleshire.commission(Depth.FULL), Precedent.NONE, POLICY, CHIEF);

		review.declareIndependence(new DeclareIndependence(false, "I cannot.", "My partner works here."), ASSESSOR);

		assertThat(review.stage()).isEqualTo(Stage.REQUESTED);
	}

	@Test
	void takesTheDeclarationFromTheNamedAssessorOnly() {
		AssuranceReview review = Exampleshire.requested();
		review.commission(Exampleshire.commission(Depth.FULL), Precedent.NONE, POLICY, CHIEF);

		refuses(() -> review.declareIndependence(new DeclareIndependence(true, "I am.", null), by("abe", "assessor")),
				"Only the assessor named in the commission can declare their independence; ask the chief executive to name you.");
	}

	@Test
	void isNotJudgedByWhoAttestedIt() {
		AssuranceReview review = Exampleshire.assessing();
		review.attest(new AttestSelfAssessment(true, List.of(), "Accurate."), by("ada", "dcs"));

		refuses(() -> review.judge(judgement("E1", "E2"), ELEMENTS, ASSESSOR),
				"You attested this self-assessment, so you cannot judge it; ask the chief executive to name another assessor.");
	}

	@Test
	@Tag("C7")
	@Tag("D6")
	void isJudgedOnEveryElement() {
		refuses(() -> Exampleshire.attested().judge(judgement("E1"), ELEMENTS, ASSESSOR),
				"Rate element E2 and give your reasons.");
	}

	@Test
	void keepsTheRatingsTheAssessors() {
		AssuranceReview review = Exampleshire.judged();
		review.checkFactualAccuracy(List.of(new FactualPoint(1, "E1", "The board met monthly.", null, null)), DIRECTOR);

		review.answerFactualPoints(List.of(new AnswerFactualPoint(1, "Noted.", true, Rating.PARTLY_MET)), ASSESSOR);

		assertThat(review.stage()).isEqualTo(Stage.SETTLED);
		assertThat(review.elements()).extracting(ElementJudgement::rating)
			.containsExactly(Rating.PARTLY_MET, Rating.MET);
	}

	@Test
	void leavesNoPointOfFactUnanswered() {
		AssuranceReview review = Exampleshire.judged();
		review.checkFactualAccuracy(List.of(new FactualPoint(1, "E1", "The board met monthly.", null, null)), DIRECTOR);

		refuses(() -> review.answerFactualPoints(List.of(), ASSESSOR), "Answer point 1.");
	}

	@Test
	@Tag("R19")
	@Tag("A3")
	void keepsAttestingAndBeingSatisfiedApart() {
		AssuranceReview review = Exampleshire.assessing();
		By both = by("dana", "dcs", "lmcs");
		review.attest(new AttestSelfAssessment(true, List.of(), "Accurate."), both);
		review.judge(judgement("E1", "E2"), ELEMENTS, ASSESSOR);
		review.checkFactualAccuracy(List.of(), DIRECTOR);

		refuses(() -> review.consider(new ConsiderAssurance(Consideration.SATISFIED, List.of(), "Fine."), both),
				"You attested this self-assessment, so you cannot say whether it satisfies; that is for the lead member.");
	}

	@Test
	@Tag("R20")
	void goesBackToTheDutiesThatAreChallenged() {
		AssuranceReview review = Exampleshire.settled();

		AssuranceConsidered fact = review.consider(
				new ConsiderAssurance(Consideration.CHALLENGED, List.of("D07"), "I have heard otherwise."),
				LEAD_MEMBER);

		assertThat(review.stage()).isEqualTo(Stage.ASSESSING);
		assertThat(fact.returnedDuties()).containsExactly("D07");
	}

	@Test
	@Tag("R20")
	@Tag("R21")
	void takesDissentToTheChiefExecutive() {
		AssuranceReview review = Exampleshire.settled();
		review.consider(new ConsiderAssurance(Consideration.DISSENTED, List.of(), "The span is too wide."),
				LEAD_MEMBER);

		refuses(() -> review.resolveDissent(new ResolveDissent(false, List.of(), "Noted."), DIRECTOR),
				"This is for the chief executive of the council, in person or by deputy; ask them to do it.");
		review.resolveDissent(new ResolveDissent(false, List.of(), "Noted."), CHIEF);

		assertThat(review.stage()).isEqualTo(Stage.CONSIDERED);
	}

	@Test
	@Tag("R13")
	void isNeverAssuredWhileAStructuralDutyIsNotMet() {
		Weights weights = new Weights(List.of("D05"), List.of(), 0, 0, 0, 0);

		refuses(() -> Exampleshire.considered().conclude(conclusion(Opinion.ASSURED), weights, CHIEF),
				"The opinion cannot be “assured” while a duty on which everything else rests is not met (D05); choose “assured with actions” or “not assured”.");
	}

	@Test
	void isNotConcludedByWhoJudgedIt() {
		refuses(() -> Exampleshire.considered()
			.conclude(conclusion(Opinion.ASSURED), ALL_MET, by("ada", "chief-executive")),
				"You judged this review, so you cannot conclude it; ask another holder of the chief executive's post.");
	}

	@Test
	@Tag("R45")
	void isNotReadyBeforeEveryApprovalIsShown() {
		refuses(() -> Exampleshire.concluded().confirmReadiness(gates().subList(0, 3), LEAD),
				"Show that the review was compared with other councils, or say why that is not applicable.");
	}

	@Test
	void isWithdrawnByTheChiefExecutiveWithReasons() {
		AssuranceReview review = Exampleshire.assessing();

		refuses(() -> review.withdraw(" ", CHIEF), "Give your reasons for withdrawing the review.");
		refuses(() -> review.withdraw("Asked for twice.", LEAD),
				"This is for the chief executive of the council, in person or by deputy; ask them to do it.");
		review.withdraw("Asked for twice.", CHIEF);

		assertThat(review.stage()).isEqualTo(Stage.WITHDRAWN);
	}

	@Test
	@Tag("C15")
	void reopensForNamedDutiesOnly() {
		AssuranceReview review = Exampleshire.concluded();
		review.confirmReadiness(gates(), LEAD);

		refuses(() -> review.reopen(List.of(), "New facts.", CHIEF), "Name the duties that are to be assessed again.");
		review.reopen(List.of("D01"), "New facts.", CHIEF);

		assertThat(review.stage()).isEqualTo(Stage.ASSESSING);
		assertThat(review.conclusion()).isEmpty();
		assertThat(review.latest(SignOff.Kind.CONCLUSION)).as("what was concluded before").isPresent();
	}

	@Test
	void saysWhichApprovalLacksItsDayOrItsReasons() {
		refuses(() -> gates(Map.of("scrutinyOn", TODAY.plusDays(1))),
				"Give the day, not after today, on which scrutiny was told of the review.");
		refuses(() -> gates(Map.of("scrutiny", "not-applicable")),
				"Say why it is not applicable that scrutiny was told of the review, or give the day it was done.");
	}

	private static List<ReadinessGate> gates() {
		return gates(Map.of());
	}

	private static List<ReadinessGate> gates(Map<String, ?> otherwise) {
		Map<String, Object> fields = new HashMap<>();
		Stream.of(ReadinessGate.Gate.values()).map(ReadinessGate.Gate::field).forEach((gate) -> {
			fields.put(gate, "done");
			fields.put(gate + "On", TODAY);
		});
		fields.putAll(otherwise);
		return ReadinessGate.allFrom(new Fields(fields), "review", TODAY);
	}

	private static void refuses(ThrowingCallable deed, String sentence) {
		assertThatThrownBy(deed).isInstanceOfAny(Rejected.class, Incomplete.class).hasMessage(sentence);
	}

}
