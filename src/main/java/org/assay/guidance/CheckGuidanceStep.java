package org.assay.guidance;

import java.util.Map;

import org.assay.shared.Incomplete;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

import org.springframework.stereotype.Component;

/** The policy officer looks whether the guidance has changed. */
@Component
class CheckGuidanceStep implements StepHandler {

	private final GuidanceDesk desk;

	CheckGuidanceStep(GuidanceDesk desk) {
		this.desk = desk;
	}

	@Override
	public String step() {
		return "check-guidance";
	}

	@Override
	public void opened(OpenedStep opened) {
		opened.show("about",
				About.text("**Statutory guidance on the director and the lead member**")
					.line("The [register](/register) holds every edition and what each changed.")
					.toString());
		opened.show("editions",
				this.desk.candidates(opened.council())
					.stream()
					.map((edition) -> Map.of("value", edition.key(), "label", edition.title()))
					.toList());
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		boolean changed = fields.text("guidance").filter("changed"::equals).isPresent();
		String edition = changed ? fields.text("edition")
			.orElseThrow(() -> new Incomplete(
					"Choose the new edition; one that is not offered comes with an update of Assay."))
				: null;
		this.desk.check(step.subject(), edition, fields.text("reasons").orElse(""));
	}

}
