package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** Executive members or officers were told to attend and answer. */
public record AttendanceRequired(String council, Reference subject, List<Witness> witnesses,
		LocalDate hearingOn) implements Fact {
}
