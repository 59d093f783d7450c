package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a decision.
 *
 * @param source the record it was taken on, such as a report, if there is one
 * @param meeting the meeting, if a body decided
 * @param decider the user id of the member or officer who decided alone; empty for a body
 * @param key whether it is a key decision
 * @param openness whether its text may be read by everybody
 * @param wanted what is wanted before it is decided, if it was referred back or deferred
 * @param urgent the agreement that it is too urgent to be called in, if there is one
 */
public record RecordDecision(String council, @Nullable Reference source, DecisionMaker maker,
		@Nullable Reference meeting, @Nullable String decider, LocalDate decidedOn, String title,
		DecisionOutcome outcome, String decision, String reasons, String alternatives, String conflicts,
		@Nullable String dispensations, @Nullable String wanted, boolean key, Openness openness,
		List<DecisionAction> actions, @Nullable UrgencyAgreement urgent) {

	public RecordDecision {
		title = Incomplete.unlessGiven(title, "Give the decision its title.");
		actions = List.copyOf(actions);
		if (!outcome.decides()) {
			wanted = Incomplete.unlessGiven(wanted, "Say what is wanted before this is decided.");
		}
		if (maker == DecisionMaker.BODY && meeting == null) {
			throw new Incomplete("Choose the meeting at which this was decided.");
		}
		if (maker != DecisionMaker.BODY) {
			decider = Incomplete.unlessGiven(decider, "Choose the member or officer who decided.");
		}
		if (maker == DecisionMaker.OFFICER_FOR_COUNCIL && key) {
			throw new Incomplete("Only the executive takes key decisions; choose “not a key decision”.");
		}
	}

}
