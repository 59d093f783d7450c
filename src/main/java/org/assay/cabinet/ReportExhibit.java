package org.assay.cabinet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import org.assay.cabinet.document.EvidenceLine;
import org.assay.evidence.ShownEvidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that the review rests on and everybody may know of.
 *
 * @param digest SHA-256 of its content
 * @param shows what it shows, as whoever filed it said
 * @param effectiveFrom the first day it speaks for
 * @param effectiveTo the last day it speaks for
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportExhibit(String exhibitName, String digest, @Nullable String shows,
		@Nullable LocalDate effectiveFrom, @Nullable LocalDate effectiveTo) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	static ReportExhibit of(ShownEvidence evidence) {
		return new ReportExhibit(evidence.exhibit().name(), evidence.exhibit().digest(),
				evidence.particulars().description(), evidence.particulars().effectiveFrom(),
				evidence.particulars().effectiveTo());
	}

	EvidenceLine line() {
		return new EvidenceLine(this.exhibitName, Objects.toString(this.shows, ""), period());
	}

	private String period() {
		String from = (this.effectiveFrom != null) ? DAY.format(this.effectiveFrom) : "";
		String to = (this.effectiveTo != null) ? DAY.format(this.effectiveTo) : "";
		if (from.isEmpty() || to.isEmpty()) {
			return from.isEmpty() ? (to.isEmpty() ? "" : "until " + to) : "from " + from;
		}
		return from.equals(to) ? from : from + " to " + to;
	}

}
