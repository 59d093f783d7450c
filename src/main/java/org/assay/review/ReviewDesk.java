package org.assay.review;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.assay.council.Councils;
import org.assay.council.LeadershipCheck;
import org.assay.council.LocalPolicies;
import org.assay.register.AssuranceElement;
import org.assay.register.Register;
import org.assay.shared.By;
import org.assay.shared.Fact;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a review from its request to its conclusion; duties are {@link DutyDesk}'s. */
@Component
@Transactional
public class ReviewDesk {

	static final String PROCESS = "AssuranceReviewProcess";

	private final AssuranceReviews reviews;

	private final DutyDesk duties;

	private final RecommendationDesk recommendations;

	private final Precedents precedents;

	private final OutstandingActions outstanding;

	private final Nominations nominations;

	private final Register register;

	private final Councils councils;

	private final LeadershipCheck leadership;

	private final LocalPolicies policies;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	ReviewDesk(AssuranceReviews reviews, DutyDesk duties, RecommendationDesk recommendations, Precedents precedents,
			OutstandingActions outstanding, Nominations nominations, Register register, Councils councils,
			LeadershipCheck leadership, LocalPolicies policies, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.reviews = reviews;
		this.duties = duties;
		this.recommendations = recommendations;
		this.precedents = precedents;
		this.outstanding = outstanding;
		this.nominations = nominations;
		this.register = register;
		this.councils = councils;
		this.leadership = leadership;
		this.policies = policies;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Opens the record of a review; its process is started by the caller.
	 * @throws ReviewAlreadyOpen if the council has the same review of the year already
	 */
	public Reference request(RequestReview command) {
		UUID id = UUID.randomUUID();
		Reference reference = new ReviewId(id).reference();
		OutOfSight.unlessSeenBy(this.signedIn.actor(), command.council(), reference);
		By by = by();
		this.leadership.refuseUnlessLed(command.council(), by.today());
		// Locked, so that a person and the yearly date cannot both open the same review.
		if (this.councils.findForChange(command.council()).isEmpty()) {
			throw new OutOfSight(reference);
		}
		boolean yearly = command.trigger() == Trigger.YEARLY;
		Set<Stage> over = yearly ? EnumSet.of(Stage.WITHDRAWN) : EnumSet.of(Stage.READY, Stage.WITHDRAWN);
		if (this.reviews.existsByCouncilAndTriggerAndReviewYearAndStageNotIn(command.council(), command.trigger(),
				command.reviewYear(), over)) {
			throw new ReviewAlreadyOpen(reference,
					yearly ? "The yearly review of " + command.reviewYear()
							+ " exists already; open it, or reopen it if it is concluded."
							: "A review of " + command.reviewYear()
									+ " for this event is under way; conclude or withdraw it first.");
		}
		AssuranceReview review = this.reviews.save(new AssuranceReview(id, command, by.today()));
		this.events.publishEvent(review.requested());
		return reference;
	}

	/**
	 * The review.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	@Transactional(readOnly = true)
	public AssuranceReview get(Reference reference) {
		return this.reviews.get(this.signedIn.actor(), reference);
	}

	/**
	 * The edition must be the one in force and the people named must hold their posts.
	 */
	public void commission(Reference reference, CommissionReview command) {
		this.register.inForce(command.edition());
		AssuranceReview commissioned = change(reference, (review, by) -> {
			this.nominations.refuseUnlessSuitable(reference, review.council(), command, by.today());
			return review.commission(command, this.precedents.of(review.council()), this.policies.of(review.council()),
					by);
		});
		List<OutstandingAction> outstanding = this.outstanding.of(commissioned.council());
		if (!outstanding.isEmpty()) {
			this.events.publishEvent(commissioned.bringIn(outstanding));
		}
	}

	public void declareIndependence(Reference reference, DeclareIndependence command) {
		change(reference, (review, by) -> review.declareIndependence(command, by));
	}

	/** Where nothing changed, the last review's answers are taken over. */
	public void confirmNoMaterialChange(Reference reference, ConfirmNoMaterialChange command) {
		AssuranceReview review = change(reference, (found, by) -> found.confirmNoMaterialChange(command, by));
		if (!command.changed()) {
			this.duties.carryForward(review);
		}
	}

	public void attest(Reference reference, AttestSelfAssessment command) {
		AssuranceReview review = change(reference, (found, by) -> found.attest(command, by));
		this.duties.open(review, command.returnedDuties(), command.reasons());
	}

	public void judge(Reference reference, JudgeElements command) {
		AssuranceReview review = change(reference, (found, by) -> found.judge(command, elementsOf(found), by));
		this.duties.judge(review, command.duties());
		this.recommendations.replace(review, command.recommendations());
	}

	/** Without points the facts are accepted and the assessor's ratings agreed. */
	public void checkFactualAccuracy(Reference reference, List<FactualPoint> points) {
		AssuranceReview review = change(reference, (found, by) -> found.checkFactualAccuracy(points, by));
		if (points.isEmpty()) {
			this.duties.settle(review);
		}
	}

	public void answerFactualPoints(Reference reference, List<AnswerFactualPoint> answers) {
		this.duties.settle(change(reference, (review, by) -> review.answerFactualPoints(answers, by)));
	}

	public void consider(Reference reference, ConsiderAssurance command) {
		AssuranceReview review = change(reference, (found, by) -> found.consider(command, by));
		this.duties.open(review, command.returnedDuties(), command.reasons());
	}

	public void resolveDissent(Reference reference, ResolveDissent command) {
		AssuranceReview review = change(reference, (found, by) -> found.resolveDissent(command, by));
		this.duties.open(review, command.returnedDuties(), command.reasons());
	}

	/** Every recommendation must be answered. */
	public void conclude(Reference reference, ConcludeReview command) {
		AssuranceReview review = change(reference,
				(found, by) -> found.conclude(command, this.duties.weigh(found), by));
		this.recommendations.answer(review, command.recommendations());
	}

	public void confirmReadiness(Reference reference, List<ReadinessGate> gates) {
		change(reference, (review, by) -> review.confirmReadiness(gates, by));
	}

	/**
	 * Tells whoever reports on, challenges or follows up the review that it is theirs.
	 */
	public void handOver(Reference reference) {
		change(reference, (review, by) -> review.handOver());
	}

	/**
	 * Notes that another review follows this one up.
	 * @param followUp the review that was requested for it
	 */
	void followUp(Reference reference, Reference followUp) {
		change(reference, (review, by) -> review.followUp(followUp));
	}

	/**
	 * Withdraws the record; its process is told by the caller in the same transaction.
	 */
	public void withdraw(Reference reference, String reasons) {
		change(reference, (review, by) -> review.withdraw(reasons, by));
	}

	/**
	 * Reopens the record; its process is started by the caller in the same transaction.
	 */
	public AssuranceReview reopen(Reference reference, List<String> named, String reasons) {
		AssuranceReview review = change(reference, (found, by) -> found.reopen(named, reasons, by));
		this.duties.open(review, named, reasons);
		return review;
	}

	/** Notes that a step is to be corrected, and why. */
	public void askForCorrection(Reference reference, OpenCorrection asked, String reasons) {
		change(reference, (review, by) -> review.askForCorrection(asked, reasons, by));
	}

	/** An assessed duty is corrected with the step that assessed it. */
	public void correct(Reference reference, CorrectStep command) {
		AssuranceReview review = change(reference, (found, by) -> found.correct(command, by));
		this.duties.correct(review, command);
	}

	private List<String> elementsOf(AssuranceReview review) {
		return this.register.edition(review.commission().edition())
			.elements()
			.stream()
			.map(AssuranceElement::key)
			.toList();
	}

	private AssuranceReview change(Reference reference, BiFunction<AssuranceReview, By, Fact> verb) {
		By by = by();
		AssuranceReview review = this.reviews.get(by.actor(), reference);
		Fact fact = verb.apply(review, by);
		this.events.publishEvent(fact);
		return review;
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
