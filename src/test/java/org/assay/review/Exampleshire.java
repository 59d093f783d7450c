package org.assay.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.council.LocalPolicy;
import org.assay.council.Setting;
import org.assay.shared.Actor;
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** The people of a council and a review on any point of its way, for rule tests. */
final class Exampleshire {

	static final String KEY = "exampleshire";

	static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	static final By CHIEF = by("carol", "chief-executive");

	static final By DIRECTOR = by("dana", "dcs");

	static final By LEAD_MEMBER = by("liam", "lmcs");

	static final By ASSESSOR = by("ada", "assessor");

	static final By LEAD = by("lena", "assurance-lead");

	static final By OWNER = by("sam", "duty-owner");

	static final Reference TASK = new Reference("task", "t1");

	static final List<String> ELEMENTS = List.of("E1", "E2");

	static final FollowUp FOLLOWED_UP = new FollowUp(TODAY.plusMonths(10), null);

	static final Weights ALL_MET = new Weights(List.of(), List.of(), 0, 0, 0, 0);

	static final LocalPolicy POLICY = new LocalPolicy(
			Map.of(Setting.FULL_TEST_WITHIN_YEARS, 3, Setting.ASSESSOR_REPEATS, 1));

	private Exampleshire() {
	}

	static By by(String user, String... posts) {
		Set<Actor.Post> held = Set.copyOf(Stream.of(posts).map((post) -> new Actor.Post(KEY, post)).toList());
		return new By(new Actor(user, user, held, false), Instant.parse("2026-11-22T12:00:00Z"), TODAY);
	}

	static AssuranceReview requested() {
		return requested(Trigger.YEARLY);
	}

	static AssuranceReview requested(Trigger trigger) {
		return new AssuranceReview(UUID.randomUUID(), new RequestReview(KEY, trigger, 2026, "A new structure."), TODAY);
	}

	static CommissionReview commission(Depth depth) {
		return new CommissionReview("Test the arrangements.", Roles.BOTH, depth, "Nothing has changed.", "ada",
				"Neighbourshire", "2012-13", "lena", TODAY.plusDays(60));
	}

	static Precedent lastFullTest(@Nullable LocalDate on) {
		return new Precedent(UUID.randomUUID(), List.of("abe"), "2012-13", Roles.BOTH, on);
	}

	static AssuranceReview assessing() {
		AssuranceReview review = requested();
		review.commission(commission(Depth.FULL), Precedent.NONE, POLICY, CHIEF);
		review.declareIndependence(new DeclareIndependence(true, "I work elsewhere.", null), ASSESSOR);
		return review;
	}

	static AssuranceReview attested() {
		AssuranceReview review = assessing();
		review.attest(new AttestSelfAssessment(true, List.of(), "Full and accurate."), DIRECTOR);
		return review;
	}

	static AssuranceReview judged() {
		AssuranceReview review = attested();
		review.judge(judgement("E1", "E2"), ELEMENTS, ASSESSOR);
		return review;
	}

	static AssuranceReview settled() {
		AssuranceReview review = judged();
		review.checkFactualAccuracy(List.of(), DIRECTOR);
		return review;
	}

	static AssuranceReview considered() {
		AssuranceReview review = settled();
		review.consider(new ConsiderAssurance(Consideration.SATISFIED, List.of(), "I asked and was answered."),
				LEAD_MEMBER);
		return review;
	}

	static AssuranceReview concluded() {
		AssuranceReview review = considered();
		review.conclude(conclusion(Opinion.ASSURED), ALL_MET, CHIEF);
		return review;
	}

	static JudgeElements judgement(String... elements) {
		return new JudgeElements(
				Stream.of(elements).map((key) -> new ElementJudgement(key, Rating.MET, "Seen in practice.")).toList(),
				List.of(), List.of());
	}

	static ConcludeReview conclusion(Opinion opinion) {
		return new ConcludeReview(opinion, "The judgement bears it out.", "The council tested itself.", FOLLOWED_UP,
				List.of());
	}

	static DutyAssessment duty(String key) {
		return new DutyAssessment(UUID.randomUUID(), assessing(), key, "sam", null);
	}

	static DutyAssessment assessed(String key, Rating rating) {
		DutyAssessment duty = duty(key);
		duty.assess(answer(key, rating), 1, TASK, OWNER);
		return duty;
	}

	static AssessDuty answer(String key, Rating rating) {
		return new AssessDuty(key, rating, "By the board.", "Our reasons.", "We will do more.");
	}

}
