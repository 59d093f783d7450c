package org.assay.guidance;

import java.util.List;

import org.assay.cabinet.FrozenDocument;
import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * The key changes of an edition were put into a note for the executive.
 *
 * @param digest SHA-256 of what the note says, in hexadecimal
 * @param documents the note in all its forms
 */
public record KeyChangesReported(String council, Reference subject, Reference meeting, String digest,
		List<FrozenDocument> documents) implements Fact {
}
