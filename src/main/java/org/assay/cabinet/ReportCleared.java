package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * An officer cleared a report or sent it back.
 *
 * @param digest of all that the officer saw
 */
public record ReportCleared(String council, Reference subject, Clearance.Office office, boolean accepted,
		String reasons, String digest) implements Fact {
}
