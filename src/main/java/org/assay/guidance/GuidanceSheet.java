package org.assay.guidance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assay.cabinet.FrozenDocument;
import org.assay.register.Edition;
import org.assay.register.EditionComparison;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about one check of the guidance.
 *
 * @param state where it stands, completing “The check of the guidance is …”
 * @param before the edition that the one found replaces
 * @param after the edition that was found
 * @param comparison what became of each clause; null while no new edition was found, as
 * are the editions
 * @param found where somebody looked and what they found
 * @param noteDigest SHA-256 of what the note says
 * @param documents the note in all its forms; empty before it is made
 * @param steps what was done, oldest first
 */
public record GuidanceSheet(UUID id, String council, int year, String state, @Nullable Edition before,
		@Nullable Edition after, @Nullable EditionComparison comparison, @Nullable String found,
		@Nullable String keyChanges, @Nullable Reference meeting, @Nullable String noteDigest,
		List<FrozenDocument> documents, @Nullable Reference review, List<Done> steps) {

	/**
	 * A step that was done.
	 *
	 * @param by the name of who did it
	 */
	public record Done(String step, String by, Instant at) {
	}

}
