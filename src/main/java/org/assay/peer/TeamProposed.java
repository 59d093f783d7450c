package org.assay.peer;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The host proposed peers, who declare their interests next. */
public record TeamProposed(String council, Reference subject, List<TeamMember> team,
		LocalDate accessEndsOn) implements Fact {
}
