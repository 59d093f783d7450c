package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.LocalPolicies;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.workflow.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Starts the yearly review of every council from the day its own policy names. */
@Component
class YearlyReviews {

	private static final Logger log = LoggerFactory.getLogger(YearlyReviews.class);

	private final Councils councils;

	private final AssuranceReviews reviews;

	private final ReviewDesk desk;

	private final Processes processes;

	private final LocalPolicies policies;

	private final TransactionOperations transaction;

	private final Clock clock;

	YearlyReviews(Councils councils, AssuranceReviews reviews, ReviewDesk desk, Processes processes,
			LocalPolicies policies, TransactionOperations transaction, Clock clock) {
		this.councils = councils;
		this.reviews = reviews;
		this.desk = desk;
		this.processes = processes;
		this.policies = policies;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Starts what is due; each council by itself, so that one never holds up another. */
	@Scheduled(cron = "${assay.review.yearly-check:0 15 6 * * *}", zone = "Europe/London")
	void startDueReviews() {
		LocalDate today = LocalDate.now(this.clock);
		this.councils.findAllByOrderByName()
			.stream()
			.filter((council) -> isDue(council.key(), today))
			.forEach((council) -> start(council, today.getYear()));
	}

	private boolean isDue(String council, LocalDate today) {
		return !today.isBefore(this.policies.of(council).reviewStartIn(today.getYear()))
				&& !this.reviews.existsByCouncilAndTriggerAndReviewYear(council, Trigger.YEARLY, today.getYear());
	}

	private void start(Council council, int year) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				Reference review = this.desk.request(new RequestReview(council.key(), Trigger.YEARLY, year, null));
				this.processes.start(ReviewDesk.PROCESS, council.key(), review, Map.of());
			});
		}
		catch (Rejected ex) {
			// Tried again tomorrow; until then the council's page names what is missing.
			log.warn("The yearly review of {} was not started: {}", council.key(), ex.sentence());
		}
	}

}
