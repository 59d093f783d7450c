package org.assay.cabinet;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of a report, read without its text.
 *
 * @param stage where it stands, completing “The report is …”
 */
public record ReportHeading(UUID id, String council, String title, String stage, LocalDate composedOn) {

	ReportHeading(UUID id, String council, @Nullable String composed, @Nullable String written, ReportStage stage,
			LocalDate composedOn) {
		this(id, council, new ReportPart(Part.TITLE.key(), "", composed, written).text(), stage.words(), composedOn);
	}

}
