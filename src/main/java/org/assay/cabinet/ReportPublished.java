package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A version of a report stands on a published agenda and never changes.
 *
 * @param number counted from 1
 */
public record ReportPublished(String council, Reference subject, int number, Openness openness,
		String digest) implements Fact {
}
