package org.assay.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about one action.
 *
 * @param source what it follows from, once that is named
 * @param finding what the review found that it follows from
 * @param committee the body that monitors it, or empty
 */
public record ActionSheet(ActionLine line, @Nullable Reference source, @Nullable String finding, LocalDate openedOn,
		@Nullable String successMeasure, String committee, @Nullable LocalDate wantedOn, List<EntryLine> entries) {

	/** One thing that was said or happened. */
	public record EntryLine(String kind, String outcome, String words, String by, Instant at) {
	}

}
