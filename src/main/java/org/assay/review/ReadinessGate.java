package org.assay.review;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * One approval without which a committee sends a report away, as Durham's audit committee
 * did in July 2015.
 *
 * @param doneOn when it was done; empty if it does not apply
 * @param reasons why it does not apply; empty if it was done
 */
@Embeddable
public record ReadinessGate(@Enumerated(EnumType.STRING) Gate gate, @Nullable LocalDate doneOn,
		@Nullable String reasons) {

	/**
	 * Done on a day.
	 * @throws Incomplete if the day is missing or still to come
	 */
	static ReadinessGate done(Gate gate, @Nullable LocalDate on, LocalDate today) {
		if (on == null || on.isAfter(today)) {
			throw new Incomplete("Give the day, not after today, on which " + gate.words() + ".");
		}
		return new ReadinessGate(gate, on, null);
	}

	/**
	 * Not applicable here.
	 * @throws Incomplete if no reasons are given
	 */
	static ReadinessGate notApplicable(Gate gate, @Nullable String reasons) {
		return new ReadinessGate(gate, null, Incomplete.unlessGiven(reasons,
				"Say why it is not applicable that " + gate.words() + ", or give the day it was done."));
	}

	/** What has to be on record; the words complete “… that”. */
	public enum Gate {

		PORTFOLIO_HOLDER("portfolioHolder", "the portfolio holder was consulted"),
		MANAGEMENT_TEAM("managementTeam", "the management team approved the review"),
		SCRUTINY("scrutiny", "scrutiny was told of the review"),
		BENCHMARKING("benchmarking", "the review was compared with other councils");

		private final String field;

		private final String words;

		Gate(String field, String words) {
			this.field = field;
			this.words = words;
		}

		String field() {
			return this.field;
		}

		public String words() {
			return this.words;
		}

	}

}
