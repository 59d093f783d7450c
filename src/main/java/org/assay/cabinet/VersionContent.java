package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.assay.cabinet.document.DecisionLine;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a report says, whole, so that it can be set as a document again.
 *
 * @param meeting the body that meets; empty while none is chosen
 * @param number of the version, counted from 1; of a draft the number it would get
 * @param ground why it is exempt, where it is
 * @param decisions what was decided on the matter before this version, first taken first
 * @param actions what is being done about the matter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionContent(String council, String meeting, @Nullable LocalDate date, int number, Openness openness,
		@Nullable String ground, List<ReportPart> parts, List<ReportDuty> duties, List<ReportExhibit> exhibits,
		List<DecisionLine> decisions, List<ReportAction> actions) {

	/** The text of a part that every report has. */
	public String text(Part part) {
		return this.parts.stream()
			.filter((one) -> one.partKey().equals(part.key()))
			.map(ReportPart::text)
			.findFirst()
			.orElse("");
	}

	/**
	 * A paper that reports on no review, such as a note on new guidance.
	 * @param council the council's name
	 * @param meeting the one that it goes to
	 */
	public static VersionContent ofNote(String council, Meeting meeting, List<ReportPart> parts) {
		return new VersionContent(council, meeting.bodyName(), meeting.heldOn(), 1, Openness.PUBLIC, null, parts,
				List.of(), List.of(), List.of(), List.of());
	}

	static VersionContent of(CabinetReport report, String council, @Nullable Meeting meeting, Openness openness,
			List<DecisionLine> decisions, List<ReportAction> actions) {
		boolean exempt = openness == Openness.EXEMPT;
		return new VersionContent(council, (meeting != null) ? meeting.bodyName() : "",
				(meeting != null) ? meeting.heldOn() : null,
				Math.max(1, report.versions() + (report.stage().beforePublication() ? 1 : 0)), openness,
				exempt ? report.route().map((route) -> route.exemption().words()).orElse("") : null,
				report.parts().stream().filter((part) -> exempt || !part.isExempt()).toList(), report.duties(),
				report.exhibits(), decisions, actions);
	}

}
