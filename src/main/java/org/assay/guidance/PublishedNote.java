package org.assay.guidance;

import java.util.List;
import java.util.UUID;

import org.assay.cabinet.FrozenDocument;
import org.assay.cabinet.FrozenHeading;

/**
 * A note on new guidance as the public reads it.
 *
 * @param documents the note in all its forms
 */
public record PublishedNote(UUID id, FrozenHeading heading, List<FrozenDocument> documents) {

	static PublishedNote of(GuidanceChange change) {
		return new PublishedNote(change.id(), FrozenHeading.of(change.note().orElseThrow()), change.documents());
	}

}
