package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.LocalPolicies;
import org.assay.shared.Dates;
import org.assay.shared.Reference;
import org.assay.shared.Round;
import org.assay.workflow.Processes;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Starts the yearly review of every council from the day its own policy names. */
@Component
class YearlyReviews {

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

	/** Starts what is due; if that fails, the council's page names what is missing. */
	@Scheduled(cron = "${assay.review.yearly-check:0 15 6 * * *}", zone = Dates.ZONE)
	void startDueReviews() {
		LocalDate today = LocalDate.now(this.clock);
		Round.of("start the yearly review of",
				this.councils.findAllByOrderByName()
					.stream()
					.map(Council::key)
					.filter((council) -> isDue(council, today))
					.toList(),
				(council) -> start(council, today.getYear()));
	}

	private boolean isDue(String council, LocalDate today) {
		return !today.isBefore(this.policies.of(council).reviewStartIn(today.getYear()))
				&& !this.reviews.existsByCouncilAndTriggerAndReviewYear(council, Trigger.YEARLY, today.getYear());
	}

	private void start(String council, int year) {
		this.transaction.executeWithoutResult((status) -> {
			Reference review = this.desk.request(new RequestReview(council, Trigger.YEARLY, year, null));
			this.processes.start(ReviewDesk.PROCESS, council, review, Map.of());
		});
	}

}
