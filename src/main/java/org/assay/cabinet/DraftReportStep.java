package org.assay.cabinet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;

import org.springframework.stereotype.Component;

/** The assurance lead writes what the record does not give. */
@Component
class DraftReportStep extends ReportStep {

	private final LayoutDesk layout;

	DraftReportStep(ReportDesk desk, LayoutDesk layout) {
		super(desk);
		this.layout = layout;
	}

	@Override
	public String step() {
		return "draft-report";
	}

	@Override
	void show(OpenedStep opened, CabinetReport report) {
		About about = about(report);
		this.desk.clearancesOf(report)
			.stream()
			.filter((clearance) -> !clearance.clears(report.parts()))
			.forEach((clearance) -> about.quote(clearance.office().title()
					+ (clearance.accepted() ? "'s clearance is void: something changed after it" : " sent it back"),
					clearance.reasons()));
		opened.show("about", about.toString());
		for (Part part : List.of(Part.SUMMARY, Part.PROPOSALS, Part.RISKS, Part.BACKGROUND)) {
			opened.show("about" + part.heading().split(" ", 2)[0],
					About.text("### " + part.heading())
						.quote("From the review", Optional.ofNullable(report.part(part).composed()))
						.toString());
		}
		for (Part part : Part.values()) {
			if (part != Part.RECOMMENDATIONS) {
				opened.show(part.key(), Objects.toString(report.part(part).written(), ""));
			}
		}
		opened.show("recommendations",
				report.recommendations().stream().map((one) -> Map.of("recommendation", one)).toList());
		Map<String, String> texts = report.parts()
			.stream()
			.collect(Collectors.toMap(ReportPart::heading, ReportPart::text));
		opened.show("further",
				this.layout.furtherParts(report.council())
					.stream()
					.map((heading) -> Map.of("heading", heading, "text", texts.getOrDefault(heading, "")))
					.toList());
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		Map<Part, String> written = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			fields.text(part.key()).ifPresent((text) -> written.put(part, text));
		}
		written.put(Part.RECOMMENDATIONS,
				fields.rows("recommendations")
					.stream()
					.flatMap((row) -> row.text("recommendation").stream())
					.map((one) -> one.replaceAll("\\s*\\R\\s*", " "))
					.collect(Collectors.joining("\n")));
		List<Fields> rows = fields.rows("further");
		List<String> headings = this.layout.furtherParts(step.council());
		List<DraftReport.FurtherText> further = headings.stream()
			.map((heading) -> new DraftReport.FurtherText(heading,
					rows.stream()
						.filter((row) -> row.text("heading").filter(heading::equals).isPresent())
						.findFirst()
						.flatMap((row) -> row.text("text"))
						.orElse("")))
			.toList();
		this.desk.draft(step.subject(), new DraftReport(written, further));
	}

}
