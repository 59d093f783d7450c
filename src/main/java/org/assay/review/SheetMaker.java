package org.assay.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.register.Edition;
import org.assay.register.Register;
import org.assay.shared.SignedIn;
import org.assay.workflow.StepHistory;
import org.assay.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lays out one review for reading. */
@Component
class SheetMaker {

	private final DutyAssessments assessments;

	private final SupersededAnswers superseded;

	private final Recommendations recommendations;

	private final YearOnYear years;

	private final StepHistory steps;

	private final Register register;

	private final People people;

	private final SignedIn signedIn;

	SheetMaker(DutyAssessments assessments, SupersededAnswers superseded, Recommendations recommendations,
			YearOnYear years, StepHistory steps, Register register, People people, SignedIn signedIn) {
		this.assessments = assessments;
		this.superseded = superseded;
		this.recommendations = recommendations;
		this.years = years;
		this.steps = steps;
		this.register = register;
		this.people = people;
		this.signedIn = signedIn;
	}

	ReviewSheet of(AssuranceReview review) {
		List<DutyAssessment> duties = this.assessments.findByReviewOrderByDuty(review.id());
		List<SupersededAnswer> earlier = this.superseded.findByReviewOrderByAnswerAssessedAt(review.id());
		List<StepRecord> done = this.steps.of(review.reference());
		Function<String, String> names = names(review, duties, earlier, done);
		@Nullable CommissionReview commission = review.givenCommission().orElse(null);
		@Nullable Edition edition = (commission != null) ? this.register.edition(commission.edition()) : null;
		return new ReviewSheet(ReviewLine.of(review), review.whatHappened().orElse(null), review.requestedOn(),
				commission, (commission != null) ? names.apply(commission.assessor()) : null, review.repeatAssessor(),
				review.conclusion().orElse(null), review.followedUpBy().orElse(null), this.years.of(review),
				(edition != null) ? this.years.dropped(review, edition) : List.of(), review.broughtIn(),
				duties.stream().filter((one) -> one.state() == AssessmentState.ASSESSED).count(),
				(edition != null) ? elements(review, edition, this.years.lastElements(review)) : List.of(),
				(edition != null) ? duties(duties, edition, earlier, names) : List.of(), recommendations(review),
				review.points(), review.gates(), signOffs(review, names), steps(review, done, names));
	}

	private static List<ReviewSheet.ElementLine> elements(AssuranceReview review, Edition edition,
			Map<String, Rating> last) {
		Map<String, ElementJudgement> judged = review.elements()
			.stream()
			.collect(Collectors.toMap(ElementJudgement::element, (one) -> one));
		return edition.elements().stream().map((element) -> {
			@Nullable ElementJudgement judgement = judged.get(element.key());
			return new ReviewSheet.ElementLine(element.key(), element.title(),
					(judgement != null) ? judgement.rating() : null, last.get(element.key()),
					(judgement != null) ? judgement.reasons() : null);
		}).toList();
	}

	private static List<ReviewSheet.DutyLine> duties(List<DutyAssessment> duties, Edition edition,
			List<SupersededAnswer> earlier, Function<String, String> names) {
		Map<String, List<ReviewSheet.EarlierAnswer>> before = earlier.stream()
			.collect(Collectors.groupingBy(SupersededAnswer::duty,
					Collectors.mapping((one) -> earlier(one, names), Collectors.toList())));
		return duties.stream()
			.map((one) -> duty(one, edition, before.getOrDefault(one.duty(), List.of()), names))
			.toList();
	}

	private static ReviewSheet.EarlierAnswer earlier(SupersededAnswer one, Function<String, String> names) {
		DutyAnswer given = one.answer();
		return new ReviewSheet.EarlierAnswer(one.round(), given.rating(), given.howDischarged(), given.reasons(),
				given.action(), names.apply(given.assessedBy()), given.assessedAt());
	}

	private static ReviewSheet.DutyLine duty(DutyAssessment one, Edition edition,
			List<ReviewSheet.EarlierAnswer> earlier, Function<String, String> names) {
		@Nullable DutyAnswer answer = one.answer().orElse(null);
		return new ReviewSheet.DutyLine(one.duty(), edition.duty(one.duty()).title(), one.state().words(),
				one.owner().map(names).orElse(null), (answer != null) ? answer.rating() : null,
				one.assessorRating().orElse(null), one.agreedRating().orElse(null), one.lastRating().orElse(null),
				one.sinceLast().orElse(null), (answer != null) ? answer.howDischarged() : null,
				(answer != null) ? answer.reasons() : null, (answer != null) ? answer.action() : null,
				one.assessorReasons().orElse(null), one.departureReasons().orElse(null),
				one.departureBy().map(names).orElse(null), one.departureAt().orElse(null), one.round(), earlier);
	}

	private List<ReviewSheet.RecommendationLine> recommendations(AssuranceReview review) {
		return this.recommendations.findByReviewOrderByNumber(review.id())
			.stream()
			.map((one) -> new ReviewSheet.RecommendationLine(one.number(), one.recommendation(), one.element(),
					one.response().map(RecommendationAnswer.Response::words).orElse(null),
					one.responseReasons().orElse(null)))
			.toList();
	}

	private static List<ReviewSheet.SignOffLine> signOffs(AssuranceReview review, Function<String, String> names) {
		return review.signOffs()
			.stream()
			.map((one) -> new ReviewSheet.SignOffLine(one.kind().words(), one.outcome().replace('-', ' '),
					one.reasons(), names.apply(one.signedBy()), one.signedAt()))
			.toList();
	}

	private List<ReviewSheet.StepLine> steps(AssuranceReview review, List<StepRecord> done,
			Function<String, String> names) {
		String me = this.signedIn.actor().id();
		Set<UUID> superseded = done.stream()
			.map(StepRecord::supersedes)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Map<UUID, String> asked = review.corrections()
			.stream()
			.collect(Collectors.toMap(OpenCorrection::step, OpenCorrection::askedOf));
		return done.stream()
			.map((step) -> new ReviewSheet.StepLine(step.getId(), step.name(), names.apply(step.actor()),
					step.completedAt(), step.outcome(), step.actor().equals(me), superseded.contains(step.getId()),
					asked.get(step.getId())))
			.toList();
	}

	private Function<String, String> names(AssuranceReview review, List<DutyAssessment> duties,
			List<SupersededAnswer> earlier, List<StepRecord> done) {
		Set<String> users = Stream
			.of(duties.stream().flatMap((one) -> Stream.concat(one.owner().stream(), one.departureBy().stream())),
					earlier.stream().map((one) -> one.answer().assessedBy()), done.stream().map(StepRecord::actor),
					review.signOffs().stream().map(SignOff::signedBy),
					review.givenCommission().stream().map(CommissionReview::assessor))
			.flatMap((some) -> some)
			.collect(Collectors.toSet());
		Map<String, String> names = this.people.findAllByIdIn(users)
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		return (user) -> names.getOrDefault(user, user);
	}

}
