package org.assay.cabinet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.review.ReadinessGate;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page or a program shows of one report.
 *
 * @param review the review it reports on
 * @param parts what the signed-in person may read
 * @param toClear the offices that have to clear it, again or for the first time, before
 * it can be published
 */
public record ReportSheet(ReportLine line, UUID review, List<PartLine> parts, List<ReportDuty> duties,
		List<ClearanceLine> clearances, List<ReadinessGate> gates, @Nullable String key, @Nullable String openness,
		List<NoticeLine> notices, List<VersionLine> versions, List<String> toClear, @Nullable DecisionLine decision) {

	/** Whether the signed-in person reads something here that is not for publication. */
	public boolean holdsExempt() {
		return this.parts.stream().anyMatch(PartLine::exempt);
	}

	/** One part of the report. */
	public record PartLine(String heading, String text, boolean exempt) {
	}

	/**
	 * The last word of an office.
	 *
	 * @param stands whether the report is accepted as it is now; what was accepted and
	 * changed since needs clearance again
	 * @param changed what was changed after it, as far as the signed-in person may read
	 * it
	 */
	public record ClearanceLine(String office, boolean accepted, String reasons, String by, Instant at, boolean stands,
			List<String> changed) {
	}

	/** One notice, with the rule that asks for it. */
	public record NoticeLine(String notice, String source, LocalDate publishBy, @Nullable LocalDate publishedOn) {
	}

	/** One published version, as it was published. */
	public record VersionLine(int number, String openness, String digest, Instant publishedAt,
			List<FrozenDocument> documents) {
	}

	/** The latest decision on it. */
	public record DecisionLine(UUID id, String outcome, String by, String decision, String reasons, String alternatives,
			String conflicts, LocalDate decidedOn, String stage, @Nullable LocalDate publishedOn,
			@Nullable LocalDate lastCallInDay, @Nullable LocalDate effectiveOn) {
	}

}
