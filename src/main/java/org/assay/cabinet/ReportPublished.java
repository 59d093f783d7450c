package org.assay.cabinet;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A version of a report stands on a published agenda and never changes.
 *
 * @param number counted from 1
 * @param digest SHA-256 of what it says
 * @param documents what it looks like, in all its forms
 */
public record ReportPublished(String council, Reference subject, int number, Openness openness, String digest,
		List<FrozenDocument> documents) implements Fact {
}
