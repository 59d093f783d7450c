package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A decision was written down. */
public record DecisionRecorded(String council, Reference subject, String number, @Nullable String source, String title,
		DecisionMaker maker, String decider, @Nullable String decidedBy, DecisionOutcome outcome, boolean key,
		Wording wording, @Nullable String wanted, List<DecisionAction> actions,
		@Nullable UrgencyAgreement urgent) implements Fact {
}
