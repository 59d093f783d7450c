package org.assay.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.LocalPolicies;
import org.assay.shared.Dates;
import org.assay.shared.Round;
import org.assay.workflow.Processes;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has every council look once a year whether the guidance has changed, from the day on
 * which its yearly review is due, so that nobody reviews under an edition that is gone.
 */
@Component
class YearlyGuidanceWatch {

	private final Councils councils;

	private final GuidanceChanges changes;

	private final GuidanceDesk desk;

	private final Processes processes;

	private final LocalPolicies policies;

	private final TransactionOperations transaction;

	private final Clock clock;

	YearlyGuidanceWatch(Councils councils, GuidanceChanges changes, GuidanceDesk desk, Processes processes,
			LocalPolicies policies, TransactionOperations transaction, Clock clock) {
		this.councils = councils;
		this.changes = changes;
		this.desk = desk;
		this.processes = processes;
		this.policies = policies;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(cron = "${assay.guidance.yearly-check:0 5 6 * * *}", zone = Dates.ZONE)
	void startDueWatches() {
		Round.of("start the guidance watch of",
				this.councils.findAllByOrderByName().stream().map(Council::key).toList(), this::startIfDue);
	}

	void startIfDue(String council) {
		LocalDate today = LocalDate.now(this.clock);
		boolean due = !today.isBefore(this.policies.of(council).reviewStartIn(today.getYear()));
		if (due && !this.changes.existsByCouncilAndWatchYear(council, today.getYear())
				&& !this.changes.existsByCouncilAndStageIn(council, Stage.OPEN)) {
			this.transaction.executeWithoutResult(
					(status) -> this.processes.start(GuidanceDesk.PROCESS, council, this.desk.open(council), Map.of()));
		}
	}

}
