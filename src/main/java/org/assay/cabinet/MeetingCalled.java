package org.assay.cabinet;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A meeting of a body was called. */
public record MeetingCalled(String council, Reference subject, String body, LocalDate heldOn, String place,
		@Nullable String shortNotice) implements Fact {
}
