package org.assay.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.LocalPolicies;
import org.assay.review.ReviewRecords;
import org.assay.shared.Dates;
import org.assay.shared.Round;
import org.assay.workflow.Processes;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens the statement of every council that chose to make one, once a year from the day
 * of its yearly review on, as soon as there is a concluded review to draft it from.
 */
@Component
class YearlyStatements {

	private final Councils councils;

	private final LeadershipStatements statements;

	private final StatementDesk desk;

	private final ReviewRecords reviews;

	private final Processes processes;

	private final LocalPolicies policies;

	private final TransactionOperations transaction;

	private final Clock clock;

	YearlyStatements(Councils councils, LeadershipStatements statements, StatementDesk desk, ReviewRecords reviews,
			Processes processes, LocalPolicies policies, TransactionOperations transaction, Clock clock) {
		this.councils = councils;
		this.statements = statements;
		this.desk = desk;
		this.reviews = reviews;
		this.processes = processes;
		this.policies = policies;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(cron = "${assay.leadership.yearly-check:0 25 6 * * *}", zone = Dates.ZONE)
	void startDueStatements() {
		Round.of("start the leadership statement of",
				this.councils.findAllByOrderByName().stream().map(Council::key).toList(), this::startIfDue);
	}

	void startIfDue(String council) {
		LocalDate today = LocalDate.now(this.clock);
		boolean due = this.desk.isChosenBy(council)
				&& !today.isBefore(this.policies.of(council).reviewStartIn(today.getYear()));
		if (due && !this.statements.existsByCouncilAndStatementYear(council, today.getYear())
				&& this.reviews.lastConcluded(council).isPresent()) {
			this.transaction.executeWithoutResult((status) -> this.processes.start(StatementDesk.PROCESS, council,
					this.desk.open(council), Map.of()));
		}
	}

}
