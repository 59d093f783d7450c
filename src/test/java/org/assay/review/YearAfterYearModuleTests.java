package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.assay.register.CorrectClause;
import org.assay.register.CouncilRegister;
import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.assay.workflow.Fields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** What one review takes over from the one before it, and when it is followed up. */
@SpringBootTest(classes = ReviewInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class YearAfterYearModuleTests extends ReviewsOfACouncil {

	private static final LocalDate FOLLOWED_UP = Exampleshire.TODAY.plusMonths(10);

	@Autowired
	CouncilRegister councilRegister;

	@Autowired
	AssuranceReviews reviews;

	@Autowired
	DutyAssessments assessments;

	@Test
	void takesNothingOfTheLastReviewForAnAnswerUntilItsOwnerConfirmsIt() {
		ready(commissioned(), new DutyJudgement("D07", Rating.NOT_MET, "No plan."));
		Reference next = inspected();
		open(next);

		DutyAssessment open = this.duties.get(next, "D07");
		assertThat(open.lastRating()).contains(Rating.NOT_MET);
		assertThat(open.lastHowDischarged()).contains("By the board.");
		assertThat(open.lastTask()).contains(TASK);
		assertThat(open.standing()).isEmpty();
		as("duty-owner");
		assertThatThrownBy(() -> assess(next, "D07", Rating.MET, false, 1)).isInstanceOf(Incomplete.class)
			.hasMessage("This is how duty D07 was discharged last time: tick that it still holds, or write what has "
					+ "changed.");
		assertThatThrownBy(() -> assess(next, "D07", Rating.MET, true, 0)).isInstanceOf(NothingShown.class);
		assess(next, "D07", Rating.MET, true, 1);

		assertThat(this.duties.get(next, "D07").standing()).contains(Rating.MET);
	}

	@Test
	void showsWhatMovedAndWhatIsNotDoneYet() {
		Reference first = ready(commissioned(), new DutyJudgement("D07", Rating.NOT_MET, "No plan."));
		as("assurance-lead");
		this.councilRegister.correct(new CorrectClause(this.council, "2012-13", "D05", "Paragraph 6", true, "Read."));
		Reference next = inspected();
		assessEverything(next);
		attestAndJudge(next, List.of(new DutyJudgement("D09", Rating.PARTLY_MET, "Late.")), Rating.PARTLY_MET);

		ReviewSheet sheet = sheet(next);
		assertThat(sheet.years())
			.extracting(ReviewSheet.YearLine::id, ReviewSheet.YearLine::notMet, ReviewSheet.YearLine::partlyMet)
			.containsExactly(tuple(ReviewId.of(next).value(), 0L, 1L), tuple(ReviewId.of(first).value(), 1L, 0L));
		assertThat(sheet.duties()).filteredOn((duty) -> duty.movement() != Movement.AS_BEFORE)
			.extracting(ReviewSheet.DutyLine::key, ReviewSheet.DutyLine::movement)
			.containsExactly(tuple("D07", Movement.BETTER), tuple("D09", Movement.WORSE));
		assertThat(sheet.elements()).filteredOn((element) -> element.movement() == Movement.WORSE)
			.extracting(ReviewSheet.ElementLine::key)
			.containsExactly("E3");
		assertThat(sheet.duties()).filteredOn((duty) -> duty.sinceLast() != null)
			.extracting(ReviewSheet.DutyLine::key, ReviewSheet.DutyLine::sinceLast)
			.containsExactly(tuple("D05", SinceLast.CLAUSE_CORRECTED));
		assertThat(sheet.dropped()).isEmpty();
		AssuranceReview review = this.desk.get(next);
		assertThat(this.records.summary(review)).contains("Since the last review: 1 better (D07); 1 worse (D09); ");
		String broughtIn = this.transaction.execute((status) -> this.records.broughtIn(this.desk.get(next)));
		assertThat(broughtIn).isEqualTo("Recommended last time: Plan succession. Accepted\n"
				+ "Not done yet: Name a deputy. (Ola Hill, 1 June 2026, overdue)");
		assertThat(sheet(first).years()).isEmpty();
	}

	@Test
	@Tag("C15")
	void isFollowedUpOnItsDayByAReviewOfWhatFellShort() {
		Reference first = ready(commissioned(), new DutyJudgement("D07", Rating.NOT_MET, "No plan."));
		this.somebody.actor = Actor.ASSAY;

		followUpsOn(FOLLOWED_UP.minusDays(1));
		assertThat(sheet(first).followedUpBy()).isNull();
		followUpsOn(FOLLOWED_UP);
		followUpsOn(FOLLOWED_UP.plusDays(1));

		Reference followUp = Objects.requireNonNull(sheet(first).followedUpBy());
		assertThat(this.processes.asked).containsOnlyOnce("start AssuranceReviewProcess " + followUp);
		AssuranceReview begun = this.desk.get(followUp);
		assertThat(begun.trigger()).isEqualTo(Trigger.FOLLOW_UP);
		assertThat(begun.onlyDuties()).containsExactly("D07");
		assertThat(begun.whatHappened())
			.contains("Yearly review 2026 was concluded on 22 November 2026, and the day of its follow-up has come.");
	}

	private Reference ready(Reference review, DutyJudgement different) {
		assessEverything(review);
		attestAndJudge(review, List.of(different), Rating.MET);
		as("dcs");
		this.desk.checkFactualAccuracy(review, List.of());
		as("lmcs");
		this.desk.consider(review, new ConsiderAssurance(Consideration.SATISFIED, List.of(), "I asked."));
		as("chief-executive");
		this.desk.conclude(review,
				new ConcludeReview(Opinion.ASSURED_WITH_ACTIONS, "It holds.", "We tested ourselves.",
						new FollowUp(FOLLOWED_UP, null),
						List.of(new RecommendationAnswer(1, RecommendationAnswer.Response.ACCEPTED, null))));
		as("assurance-lead");
		Map<String, @Nullable Object> gates = new HashMap<>();
		Stream.of(ReadinessGate.Gate.values()).map(ReadinessGate.Gate::field).forEach((gate) -> {
			gates.put(gate, "done");
			gates.put(gate + "On", Exampleshire.TODAY);
		});
		this.desk.confirmReadiness(review, ReadinessGate.allFrom(new Fields(gates), "review", Exampleshire.TODAY));
		return review;
	}

	/** The next review of every duty. */
	private Reference inspected() {
		as("chief-executive");
		Reference review = this.desk.request(new RequestReview(this.council, Trigger.INSPECTION, 2026, "They came."));
		this.desk.commission(review, commission("2012-13", user("assessor")));
		as("assessor");
		this.desk.declareIndependence(review, new DeclareIndependence(true, "I work elsewhere.", null));
		return review;
	}

	private void assess(Reference review, String duty, Rating rating, boolean confirmed, int exhibits) {
		this.duties.assess(review, new AssessDuty(duty, rating, "By the board.", null, null, confirmed), exhibits,
				TASK);
	}

	private void followUpsOn(LocalDate today) {
		new FollowUpReviews(this.reviews, this.assessments, this.desk, this.requests, this.transaction,
				Clock.fixed(today.atStartOfDay(ZoneId.of("Europe/London")).toInstant(), ZoneId.of("Europe/London")))
			.startDueFollowUps();
	}

	private ReviewSheet sheet(Reference review) {
		return this.records.sheet(ReviewId.of(review).value());
	}

}
