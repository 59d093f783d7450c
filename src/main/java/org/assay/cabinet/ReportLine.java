package org.assay.cabinet;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One report in a list.
 *
 * @param council the council's key
 * @param stage where it stands, completing “The report is …”
 * @param meeting the body and day of its meeting, once one is chosen
 */
public record ReportLine(UUID id, String council, String title, String stage, boolean open, LocalDate composedOn,
		@Nullable String meeting, int versions) {

	static ReportLine of(CabinetReport report, @Nullable Meeting meeting) {
		return new ReportLine(report.id(), report.council(), report.title(), report.stage().words(),
				report.stage().open(), report.composedOn,
				(meeting != null) ? meeting.bodyName() + ", " + Dates.words(meeting.heldOn()) : null,
				report.versions());
	}

}
