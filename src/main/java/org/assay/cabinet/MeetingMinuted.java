package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** It was written down who came to a meeting and which interests they declared. */
public record MeetingMinuted(String council, Reference subject, List<Attendance> attendance,
		List<DeclaredInterest> interests) implements Fact {
}
