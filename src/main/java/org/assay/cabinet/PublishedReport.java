package org.assay.cabinet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report as the public reads it.
 *
 * @param title as its newest public version has it
 * @param meeting the body for whose agenda it was published
 * @param day of that meeting, written out
 * @param versions the public ones, newest first
 */
public record PublishedReport(UUID id, String title, String meeting, String day, List<Version> versions) {

	/** One version, in all its forms. */
	public record Version(int number, Instant publishedAt, List<FrozenDocument> documents) {

		static Version of(ReportVersion version) {
			return new Version(version.number(), version.publishedAt(), version.documents());
		}

	}

}
