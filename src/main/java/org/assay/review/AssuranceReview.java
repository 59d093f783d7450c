package org.assay.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.council.LocalPolicy;
import org.assay.shared.By;
import org.assay.shared.Incomplete;

/**
 * The test of a council's arrangements for its director and lead member, for one year or
 * after one event. Assessing a duty does not touch it: {@link DutyAssessment} is a row of
 * its own, so that people who work on one review never collide.
 */
@Entity
@Table(name = "assurance_review")
public class AssuranceReview extends ReviewState {

	@SuppressWarnings("NullAway.Init")
	protected AssuranceReview() {
	}

	AssuranceReview(UUID id, RequestReview request, LocalDate today) {
		this.id = id;
		takeFrom(request);
		this.requestedOn = today;
	}

	ReviewRequested requested() {
		return new ReviewRequested(council(), reference(), this.trigger, this.reviewYear, this.whatHappened,
				onlyDuties());
	}

	/**
	 * Commissions the review.
	 * @param policy for how long after a full test a light one is enough, and from which
	 * review in a row the same assessor is flagged
	 */
	ReviewCommissioned commission(CommissionReview given, Precedent precedent, LocalPolicy policy, By by) {
		unlessHolds(by, "chief-executive", "chief executive");
		if (given.finishBy().isBefore(by.today())) {
			throw new Incomplete("Choose a day to finish by that is not in the past.");
		}
		if (given.assessor().equals(by.user())) {
			throw new NotIndependent(reference(),
					"Choose an assessor other than yourself: who commissions a review cannot judge it.");
		}
		if (given.depth() == Depth.LIGHT) {
			LightPath.openTo(this, given, precedent, policy.fullTestWithinYears(), by.today());
		}
		moveTo(Stage.COMMISSIONED);
		this.commission = given;
		this.predecessor = precedent.last();
		this.repeatAssessor = precedent.isRepeated(given.assessor(), policy.assessorRepeats());
		sign(SignOff.Kind.COMMISSION, given.depth().key(),
				Optional.ofNullable(given.reasonsForDepth()).orElse(given.termsOfReference()), by);
		return new ReviewCommissioned(council(), reference(), given, this.repeatAssessor);
	}

	/** A conflicted assessor sends the review back to be commissioned anew. */
	IndependenceDeclared declareIndependence(DeclareIndependence given, By by) {
		if (!by.user().equals(commission().assessor())) {
			throw new NotIndependent(reference(),
					"Only the assessor named in the commission can declare their independence; ask the chief executive to name you.");
		}
		moveTo(!given.independent() ? Stage.REQUESTED
				: (commission().depth() == Depth.LIGHT) ? Stage.CONFIRMING : Stage.ASSESSING);
		sign(SignOff.Kind.INDEPENDENCE, given.independent() ? "independent" : "conflicted", given.wholeStatement(), by);
		return new IndependenceDeclared(council(), reference(), given.independent(), given.statement(),
				given.interests());
	}

	/** A change of weight turns the light test into a full one. */
	MaterialChangeConsidered confirmNoMaterialChange(ConfirmNoMaterialChange given, By by) {
		unlessAt(Stage.CONFIRMING);
		unlessHolds(by, "lmcs", "lead member for children's services");
		moveTo(Stage.ASSESSING);
		if (given.changed()) {
			this.commission = commission().inDepth(Depth.FULL);
		}
		sign(SignOff.Kind.MATERIAL_CHANGE, given.changed() ? "changed" : "none", given.reasons(), by);
		return new MaterialChangeConsidered(council(), reference(), given.changed(), given.reasons());
	}

	SelfAssessmentAttested attest(AttestSelfAssessment given, By by) {
		unlessAt(Stage.ASSESSING);
		unlessHolds(by, "dcs", "director of children's services");
		moveTo(given.attested() ? Stage.ATTESTED : Stage.ASSESSING);
		sign(SignOff.Kind.ATTESTATION, given.attested() ? "attested" : "returned", given.reasons(), by);
		return new SelfAssessmentAttested(council(), reference(), given.attested(), given.returnedDuties(),
				given.reasons());
	}

	/**
	 * @param expected the keys of the elements of the edition
	 */
	ElementsJudged judge(JudgeElements given, List<String> expected, By by) {
		unlessAt(Stage.ATTESTED);
		unlessTheAssessor(by);
		unlessSeparate(SignOff.Kind.ATTESTATION, by,
				"You attested this self-assessment, so you cannot judge it; ask the chief executive to name another assessor.");
		Set<String> judged = given.elements().stream().map(ElementJudgement::element).collect(Collectors.toSet());
		expected.stream().filter((element) -> !judged.contains(element)).findFirst().ifPresent((missing) -> {
			throw new Incomplete("Rate element " + missing + " and give your reasons.");
		});
		moveTo(Stage.JUDGED);
		this.elements.clear();
		this.elements.addAll(given.elements());
		sign(SignOff.Kind.JUDGEMENT, "judged", "Recommendations: " + given.recommendations().size(), by);
		return new ElementsJudged(council(), reference(), List.copyOf(given.elements()), given.duties(),
				given.recommendations().stream().map(JudgeElements.Proposal::recommendation).toList());
	}

	/** Without points the facts are accepted. */
	FactualAccuracyChecked checkFactualAccuracy(List<FactualPoint> raised, By by) {
		unlessAt(Stage.JUDGED);
		unlessHolds(by, "dcs", "director of children's services");
		moveTo(raised.isEmpty() ? Stage.SETTLED : Stage.QUESTIONED);
		this.points.clear();
		this.points.addAll(raised);
		sign(SignOff.Kind.ACCURACY, raised.isEmpty() ? "accepted" : "points-raised", "Points of fact: " + raised.size(),
				by);
		return new FactualAccuracyChecked(council(), reference(), List.copyOf(raised));
	}

	/** The ratings stay the assessor's: only their answers change one. */
	FactualPointsAnswered answerFactualPoints(List<AnswerFactualPoint> answers, By by) {
		unlessAt(Stage.QUESTIONED);
		unlessTheAssessor(by);
		this.points.replaceAll((point) -> answers.stream()
			.filter((answer) -> answer.number() == point.number())
			.findFirst()
			.map((answer) -> point.answered(answer.answer(), answer.rating()))
			.orElseThrow(() -> new Incomplete("Answer point " + point.number() + ".")));
		this.points.stream().filter(FactualPoint::isAboutAnElement).forEach(this::rejudge);
		moveTo(Stage.SETTLED);
		sign(SignOff.Kind.ANSWERS, "answered", "Points of fact: " + this.points.size(), by);
		return new FactualPointsAnswered(council(), reference(), List.copyOf(this.points));
	}

	private void rejudge(FactualPoint point) {
		if (point.rating() != null && point.answer() != null) {
			ElementJudgement changed = new ElementJudgement(point.subject(), point.rating(), point.answer());
			this.elements.replaceAll((judgement) -> judgement.element().equals(point.subject()) ? changed : judgement);
		}
	}

	AssuranceConsidered consider(ConsiderAssurance given, By by) {
		unlessAt(Stage.SETTLED);
		unlessHolds(by, "lmcs", "lead member for children's services");
		// 2009 edition, 4.1 and 4.3: the director ensures, the lead member is satisfied.
		unlessSeparate(SignOff.Kind.ATTESTATION, by,
				"You attested this self-assessment, so you cannot say whether it satisfies; that is for the lead member.");
		moveTo(switch (given.outcome()) {
			case SATISFIED -> Stage.CONSIDERED;
			case CHALLENGED -> Stage.ASSESSING;
			case DISSENTED -> Stage.DISSENTED;
		});
		sign(SignOff.Kind.ASSURANCE, given.outcome().key(), given.reasons(), by);
		return new AssuranceConsidered(council(), reference(), given.outcome(), given.returnedDuties(),
				given.reasons());
	}

	DissentResolved resolveDissent(ResolveDissent given, By by) {
		unlessAt(Stage.DISSENTED);
		unlessHolds(by, "chief-executive", "chief executive");
		moveTo(given.returned() ? Stage.ASSESSING : Stage.CONSIDERED);
		sign(SignOff.Kind.DISSENT, given.returned() ? "returned" : "noted", given.reasons(), by);
		return new DissentResolved(council(), reference(), given.returned(), given.returnedDuties(), given.reasons());
	}

	ReviewConcluded conclude(ConcludeReview given, Weights weights, By by) {
		unlessAt(Stage.CONSIDERED);
		unlessHolds(by, "chief-executive", "chief executive");
		unlessSeparate(SignOff.Kind.JUDGEMENT, by,
				"You judged this review, so you cannot conclude it; ask another holder of the chief executive's post.");
		if (given.opinion() == Opinion.ASSURED && !weights.structuralShortfalls().isEmpty()) {
			throw new OpinionTooGood(reference(), String.join(", ", weights.structuralShortfalls()));
		}
		FollowUp followUp = given.followUp().unlessUnexplained(by.today());
		moveTo(Stage.CONCLUDED);
		this.conclusion = new Conclusion(given.opinion(), given.reasons(), given.publishedText(), by.today(), followUp);
		sign(SignOff.Kind.CONCLUSION, given.opinion().key(), given.reasons(), by);
		return new ReviewConcluded(council(), reference(), this.conclusion, weights, given.recommendations());
	}

	ReadinessConfirmed confirmReadiness(List<ReadinessGate> shown, By by) {
		unlessAt(Stage.CONCLUDED);
		unlessHolds(by, "assurance-lead", "assurance lead");
		for (ReadinessGate.Gate gate : ReadinessGate.Gate.values()) {
			if (shown.stream().noneMatch((one) -> one.gate() == gate)) {
				throw new Incomplete("Show that " + gate.words("review") + ", or say why that is not applicable.");
			}
		}
		this.gates.clear();
		this.gates.addAll(shown);
		moveTo(Stage.READY);
		sign(SignOff.Kind.READINESS, "confirmed", "", by);
		return new ReadinessConfirmed(council(), reference(), List.copyOf(shown));
	}

	ReviewHandedOver handOver() {
		unlessAt(Stage.READY);
		Opinion opinion = conclusion().map(Conclusion::opinion).orElseThrow(() -> new WrongStage(reference(), stage()));
		return new ReviewHandedOver(council(), reference(), opinion);
	}

	ReviewWithdrawn withdraw(String reasons, By by) {
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the review.");
		unlessHolds(by, "chief-executive", "chief executive");
		moveTo(Stage.WITHDRAWN);
		sign(SignOff.Kind.WITHDRAWAL, "withdrawn", given, by);
		return new ReviewWithdrawn(council(), reference(), given);
	}

	ReviewReopened reopen(List<String> duties, String reasons, By by) {
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for reopening the review.");
		unlessHolds(by, "chief-executive", "chief executive");
		unlessAt(Stage.READY);
		List<String> named = Returned.unlessNamed(true, duties);
		moveTo(Stage.ASSESSING);
		this.conclusion = null;
		sign(SignOff.Kind.REOPENING, "reopened", given, by);
		return new ReviewReopened(council(), reference(), named, given);
	}

	/** The review is not concluded before the step is corrected. */
	CorrectionRequested askForCorrection(OpenCorrection asked, String reasons, By by) {
		unlessOpen();
		unlessCorrected((open) -> open.step().equals(asked.step()));
		this.corrections.add(asked);
		sign(SignOff.Kind.CORRECTION, "requested", asked.stepName() + ": " + reasons, by);
		return new CorrectionRequested(council(), reference(), asked.stepName(), reasons);
	}

	StepCorrected correct(CorrectStep given, By by) {
		unlessOpen();
		this.corrections.removeIf((one) -> given.step().id().equals(one.step().toString()));
		sign(SignOff.Kind.CORRECTION, "corrected", given.correction() + "\n\nReasons: " + given.reasons(), by);
		return new StepCorrected(council(), reference(), given.step(), given.correction(), given.rating(),
				given.reasons());
	}

}
