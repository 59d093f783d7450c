package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A published decision as pages and programs show it.
 *
 * @param wordings what was decided, each time it was, oldest first; empty where the
 * decision is exempt and the reader may not read it
 * @param lastCallInDay the last day for a call-in; empty if it cannot be called in
 * @param effectiveOn when it takes effect; empty while it is suspended or if it decides
 * nothing
 */
public record DecisionSheet(UUID id, String number, String council, String title, String decider, String maker,
		String outcome, @Nullable String wanted, boolean key, String openness, String stage, LocalDate decidedOn,
		@Nullable LocalDate publishedOn, @Nullable LocalDate lastCallInDay, @Nullable LocalDate effectiveOn,
		@Nullable UrgencyAgreement urgent, List<Wording> wordings, List<DecisionAction> actions,
		List<CallInLine> callIns) {

	/** One call-in of the decision. */
	public record CallInLine(LocalDate calledInOn, List<String> members, List<String> grounds, String reasons,
			String alternative, String stage, @Nullable LocalDate committeeBy, List<Turn> turns) {
	}

	/** What somebody said at one turn of a call-in. */
	public record Turn(String stage, String reasons, String saidBy) {
	}

}
