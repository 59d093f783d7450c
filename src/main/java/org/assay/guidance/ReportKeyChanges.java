package org.assay.guidance;

import java.util.Map;

import org.assay.cabinet.Part;
import org.assay.shared.Incomplete;

/**
 * Writes the note on the key changes.
 *
 * @param meeting the id of the meeting that it goes to
 * @param written what the note says besides what is taken from the comparison
 */
public record ReportKeyChanges(String meeting, Map<Part, String> written) {

	public ReportKeyChanges {
		meeting = Incomplete.unlessGiven(meeting, "Choose the meeting that the note goes to.");
		written = Map.copyOf(written);
	}

}
