package org.assay.scrutiny;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Everything on record about one scrutiny review. */
public record ScrutinySheet(ScrutinyLine line, @Nullable Reference subject, String subjectTitle,
		@Nullable String documents, @Nullable LocalDate documentsDueOn, @Nullable LocalDate hearingOn,
		@Nullable LocalDate respondedOn, @Nullable LocalDate publishedOn, List<WitnessLine> witnesses,
		List<ScrutinyRecommendation> recommendations, List<WordLine> words) {

	/** Somebody who was required to attend. */
	public record WitnessLine(String name, String questions) {
	}

	/** What somebody said or did. */
	public record WordLine(String about, String words, String by, Instant at) {
	}

}
