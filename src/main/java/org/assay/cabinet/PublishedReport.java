package org.assay.cabinet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A report as the public reads it.
 *
 * @param heading of its newest public version
 * @param withdrawnOn when it was withdrawn, if it was
 * @param versions the public ones, newest first
 */
public record PublishedReport(UUID id, FrozenHeading heading, @Nullable LocalDate withdrawnOn, List<Version> versions) {

	/** One version, in all its forms. */
	public record Version(int number, Instant publishedAt, List<FrozenDocument> documents) {

		static Version of(ReportVersion version) {
			return new Version(version.number(), version.publishedAt(), version.documents());
		}

	}

	record Withdrawal(UUID report, LocalDate on) {
	}

}
