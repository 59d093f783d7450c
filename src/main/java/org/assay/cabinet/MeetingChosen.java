package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A report was given to a meeting for which all its notices can be published. */
public record MeetingChosen(String council, Reference subject, Reference meeting, LocalDate on, Urgency urgency,
		@Nullable UrgencyAgreement agreement) implements Fact {
}
