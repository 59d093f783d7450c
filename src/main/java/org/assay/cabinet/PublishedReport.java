package org.assay.cabinet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report as the public reads it.
 *
 * @param heading of its newest public version
 * @param versions the public ones, newest first
 */
public record PublishedReport(UUID id, FrozenHeading heading, List<Version> versions) {

	/** One version, in all its forms. */
	public record Version(int number, Instant publishedAt, List<FrozenDocument> documents) {

		static Version of(ReportVersion version) {
			return new Version(version.number(), version.publishedAt(), version.documents());
		}

	}

}
