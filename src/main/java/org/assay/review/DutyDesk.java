package org.assay.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.Person;
import org.assay.register.CouncilRegister;
import org.assay.register.Duty;
import org.assay.register.DutyStatus;
import org.assay.register.Edition;
import org.assay.register.Holder;
import org.assay.register.Register;
import org.assay.shared.By;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, assesses and weighs the duties of a review. */
@Component
@Transactional
public class DutyDesk {

	private final DutyAssessments assessments;

	private final SupersededAnswers superseded;

	private final DutyOwners owners;

	private final Precedents precedents;

	private final Nominations nominations;

	private final Register register;

	private final CouncilRegister councilRegister;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	DutyDesk(DutyAssessments assessments, SupersededAnswers superseded, DutyOwners owners, Precedents precedents,
			Nominations nominations, Register register, CouncilRegister councilRegister, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.assessments = assessments;
		this.superseded = superseded;
		this.owners = owners;
		this.precedents = precedents;
		this.nominations = nominations;
		this.register = register;
		this.councilRegister = councilRegister;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Records what the owner of a duty, or somebody for them, answered.
	 * @param exhibits how many pieces of evidence were attached
	 * @param task the task in which it was given
	 */
	public void assess(Reference review, AssessDuty command, int exhibits, Reference task) {
		DutyAssessment assessment = get(review, command.duty());
		keepAnswer(assessment);
		this.events.publishEvent(assessment.assess(command, exhibits, task, by()));
	}

	/** Lets a departure stand, or sends it back to the duty's owner. */
	public void decideOnDeparture(Reference review, ApproveDeparture command) {
		DutyAssessment assessment = get(review, command.duty());
		this.events.publishEvent(command.accepted() ? assessment.approveDeparture(command.reasons(), by())
				: assessment.returnDeparture(command.reasons(), by()));
	}

	/** The duties of the review that are open; the first time, all that it covers. */
	List<String> openOnes(AssuranceReview review) {
		List<DutyAssessment> all = this.assessments.findByReviewOrderByDuty(review.id());
		if (all.isEmpty()) {
			all = openAll(review);
			this.events.publishEvent(new DutiesOpened(review.council(), review.reference(), keys(all), null));
		}
		return keys(all.stream().filter((one) -> one.state() == AssessmentState.OPEN).toList());
	}

	/** Opens named duties again. */
	void open(AssuranceReview review, List<String> duties, String reasons) {
		for (String duty : duties) {
			find(review.id(), duty).orElseThrow(() -> new DutyNotInReview(review.reference(), duty)).reopen(reasons);
		}
		if (!duties.isEmpty()) {
			this.events.publishEvent(new DutiesOpened(review.council(), review.reference(), duties, reasons));
		}
	}

	void carryForward(AssuranceReview review) {
		UUID last = Optional.ofNullable(this.precedents.of(review.council()).last())
			.orElseThrow(() -> new LightPathClosed(review.reference(), "No review has been concluded yet."));
		Map<String, DutyAssessment> earlier = byDuty(last);
		List<DutyAssessment> all = openAll(review);
		all.forEach((one) -> Optional.ofNullable(earlier.get(one.duty())).ifPresent(one::carryForward));
		this.events.publishEvent(new DutiesCarriedForward(review.council(), review.reference(),
				new ReviewId(last).reference(), all.size()));
	}

	void judge(AssuranceReview review, List<DutyJudgement> different) {
		Map<String, DutyAssessment> all = byDuty(review.id());
		different.stream().filter((one) -> !all.containsKey(one.duty())).findFirst().ifPresent((one) -> {
			throw new DutyNotInReview(review.reference(), one.duty());
		});
		Map<String, DutyJudgement> judgements = new HashMap<>();
		different.forEach((one) -> judgements.put(one.duty(), one));
		all.values().forEach((one) -> one.judge(judgements.get(one.duty()), by()));
	}

	/** Applies what the answers to points of fact changed, and agrees the ratings. */
	void settle(AssuranceReview review) {
		Map<String, DutyAssessment> all = byDuty(review.id());
		for (FactualPoint point : review.points()) {
			DutyAssessment about = all.get(point.subject());
			if (about != null && point.rating() != null && point.answer() != null) {
				about.judge(new DutyJudgement(point.subject(), point.rating(), point.answer()), by());
			}
		}
		all.values().forEach(DutyAssessment::settle);
	}

	void correct(AssuranceReview review, CorrectStep command) {
		this.assessments.findByReviewAndAnswerTask(review.id(), command.task().toString()).ifPresent((assessment) -> {
			keepAnswer(assessment);
			assessment.correct(command);
		});
	}

	Weights weigh(AssuranceReview review) {
		Edition edition = this.register.edition(review.commission().edition());
		Set<String> structural = Stream
			.concat(StructuralDuties.KEYS.stream(), edition.structuralDuties().stream().map(Duty::key))
			.collect(Collectors.toSet());
		return Weights.of(this.assessments.findByReviewOrderByDuty(review.id()), review.elements(), structural);
	}

	/**
	 * The assessment of one duty.
	 * @throws OutOfSight if it belongs to a council the signed-in person does not see
	 */
	DutyAssessment get(Reference review, String duty) {
		DutyAssessment found = find(ReviewId.of(review).value(), duty)
			.orElseThrow(() -> new DutyNotInReview(review, duty));
		OutOfSight.unlessSeenBy(this.signedIn.actor(), found.council(), review);
		return found;
	}

	private Optional<DutyAssessment> find(UUID review, String duty) {
		return this.assessments.findByReviewAndDuty(review, duty);
	}

	private List<DutyAssessment> openAll(AssuranceReview review) {
		CommissionReview commission = review.commission();
		List<String> only = review.onlyDuties();
		Precedent precedent = this.precedents.of(review.council());
		Map<String, DutyAssessment> lastOnes = (precedent.last() != null) ? byDuty(precedent.last()) : Map.of();
		Map<String, String> named = ownersOf(review.council());
		Edition edition = this.councilRegister.edition(review.council(), commission.edition());
		Edition before = (precedent.edition() != null) ? this.register.edition(precedent.edition()) : edition;
		return edition.duties()
			.stream()
			.filter((duty) -> duty.status() != DutyStatus.HISTORIC)
			.filter((duty) -> only.isEmpty() || only.contains(duty.key()))
			.filter((duty) -> commission.roles() == Roles.BOTH || duty.register() == Holder.DCS)
			.map((duty) -> this.assessments.save(new DutyAssessment(UUID.randomUUID(), review, duty.key(),
					named.get(duty.key()), lastOnes.get(duty.key()))
				.mark(duty.clause().label(), SinceLast.of(duty, lastOnes.get(duty.key()), before, edition))))
			.toList();
	}

	/** Named owners who still hold the post; the others' duties go to the group. */
	private Map<String, String> ownersOf(String council) {
		Set<String> inPost = this.nominations.dutyOwners(council, by().today())
			.stream()
			.map(Person::id)
			.collect(Collectors.toSet());
		return this.owners.findByCouncil(council)
			.stream()
			.filter((owner) -> inPost.contains(owner.owner()))
			.collect(Collectors.toMap(DutyOwner::duty, DutyOwner::owner));
	}

	private Map<String, DutyAssessment> byDuty(UUID review) {
		return this.assessments.findByReviewOrderByDuty(review)
			.stream()
			.collect(Collectors.toMap(DutyAssessment::duty, (one) -> one));
	}

	private void keepAnswer(DutyAssessment assessment) {
		assessment.answer()
			.ifPresent((answer) -> this.superseded.save(new SupersededAnswer(UUID.randomUUID(), assessment, answer)));
	}

	private static List<String> keys(List<DutyAssessment> assessments) {
		return assessments.stream().map(DutyAssessment::duty).toList();
	}

	private By by() {
		return By.now(this.signedIn.actor(), this.clock);
	}

}
