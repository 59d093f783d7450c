package org.assay.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.assay.evidence.Exhibit;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about one consultation, apart from the responses.
 *
 * @param opened what people were told, once it was opened
 * @param outcomeBy by when the outcome is promised last
 * @param page the address of the public page, once there is one
 * @param documents what was attached when it was opened
 * @param unconsidered how many of the responses nobody has considered
 * @param respondents of how many the details are kept
 * @param detailsUntil until when they are kept at most
 */
public record ConsultationSheet(ConsultationLine line, String purpose, @Nullable OpenConsultation opened,
		@Nullable LocalDate outcomeBy, @Nullable String page, List<Exhibit> documents, long responses,
		long unconsidered, long respondents, @Nullable LocalDate detailsUntil, List<Theme> themes,
		@Nullable String conclusion, @Nullable String feedback, @Nullable String decisionAddress,
		@Nullable LocalDate publishedOn, List<WordLine> words) {

	/** What somebody said or did. */
	public record WordLine(String about, String words, String by, Instant at) {
	}

}
