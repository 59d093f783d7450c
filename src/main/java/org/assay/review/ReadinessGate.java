package org.assay.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.assay.shared.Incomplete;
import org.assay.shared.Messages;
import org.assay.workflow.Fields;
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
	 * Reads what a form says of every approval.
	 * @param what is to be approved: "review" or "report"
	 * @throws Incomplete if an approval is neither done on a day that has come nor said
	 * not to apply, with reasons
	 */
	public static List<ReadinessGate> allFrom(Fields fields, String what, LocalDate today) {
		return Stream.of(Gate.values()).map((gate) -> from(fields, gate, gate.words(what), today)).toList();
	}

	private static ReadinessGate from(Fields fields, Gate gate, String words, LocalDate today) {
		String choose = "Choose for each approval whether it was done or does not apply; one is missing: that " + words
				+ ".";
		if (fields.choice(gate.field(), Answer.class, choose) == Answer.NOT_APPLICABLE) {
			return new ReadinessGate(gate, null,
					Incomplete.unlessGiven(fields.text(gate.field() + "Reasons").orElse(null),
							"Say why it is not applicable that " + words + ", or give the day it was done."));
		}
		String day = "Give the day, not after today, on which " + words + ".";
		LocalDate on = fields.date(gate.field() + "On", day)
			.filter((given) -> !given.isAfter(today))
			.orElseThrow(() -> new Incomplete(day));
		return new ReadinessGate(gate, on, null);
	}

	private enum Answer {

		DONE, NOT_APPLICABLE

	}

	/** What has to be on record; the words complete “… that”. */
	public enum Gate {

		PORTFOLIO_HOLDER("portfolioHolder"), MANAGEMENT_TEAM("managementTeam"), SCRUTINY("scrutiny"),
		BENCHMARKING("benchmarking");

		private final String field;

		Gate(String field) {
			this.field = field;
		}

		/** As forms name it. */
		public String field() {
			return this.field;
		}

		/** What it is called. */
		public String title() {
			return Messages.of(this);
		}

		/** As said of the thing that is made ready, such as a review. */
		public String words(String what) {
			return Messages.of(this, "said", what);
		}

	}

}
