package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Actor;
import org.assay.shared.Dates;

import org.assay.shared.Round;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Begins the follow-up of a concluded review on the day that the chief executive set: of
 * the duties that fell short, or of all where none did.
 */
@Component
class FollowUpReviews {

	private final AssuranceReviews reviews;

	private final DutyAssessments assessments;

	private final ReviewDesk desk;

	private final ReviewRequests requests;

	private final TransactionOperations transaction;

	private final Clock clock;

	FollowUpReviews(AssuranceReviews reviews, DutyAssessments assessments, ReviewDesk desk, ReviewRequests requests,
			TransactionOperations transaction, Clock clock) {
		this.reviews = reviews;
		this.assessments = assessments;
		this.desk = desk;
		this.requests = requests;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Starts what is due; if that fails, the council's page names what is missing. */
	@Scheduled(cron = "${assay.review.follow-up-check:0 20 6 * * *}", zone = Dates.ZONE)
	void startDueFollowUps() {
		Round.of("start the follow-up of",
				this.reviews
					.findByStageAndConclusionFollowUpOnLessThanEqualAndFollowedUpByIsNull(Stage.READY,
							LocalDate.now(this.clock))
					.stream()
					.map(AssuranceReview::reference)
					.toList(),
				(review) -> this.transaction
					.executeWithoutResult((status) -> start(this.reviews.get(Actor.ASSAY, review))));
	}

	private void start(AssuranceReview review) {
		this.desk.followUp(review.reference(), this.requests.begin(new RequestReview(review.council(),
				Trigger.FOLLOW_UP, LocalDate.now(this.clock).getYear(), whatHappened(review), shortfalls(review))));
	}

	private static String whatHappened(AssuranceReview review) {
		return review.title() + " was concluded"
				+ review.conclusion().map((conclusion) -> " on " + Dates.words(conclusion.concludedOn())).orElse("")
				+ ", and the day of its follow-up has come.";
	}

	private List<String> shortfalls(AssuranceReview review) {
		return this.assessments.findByReviewOrderByDuty(review.id())
			.stream()
			.filter((duty) -> duty.agreedRating().filter(Rating::fallsShort).isPresent())
			.map(DutyAssessment::duty)
			.toList();
	}

}
