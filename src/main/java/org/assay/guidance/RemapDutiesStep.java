package org.assay.guidance;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.assay.register.Change;
import org.assay.register.EditionComparison;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

import org.springframework.stereotype.Component;

/** The assurance lead reads the comparison and writes the key changes. */
@Component
class RemapDutiesStep implements StepHandler {

	private final GuidanceDesk desk;

	RemapDutiesStep(GuidanceDesk desk) {
		this.desk = desk;
	}

	@Override
	public String step() {
		return "remap-duties";
	}

	@Override
	public void opened(OpenedStep opened) {
		EditionComparison comparison = this.desk.comparison(opened.subject());
		opened.concerns(comparison.after());
		String counts = Arrays.stream(Change.values())
			.map((change) -> change.words() + ": " + comparison.of(change).size())
			.collect(Collectors.joining(" · "));
		opened.show("about",
				About
					.text("**From " + comparison.before() + " to " + comparison.after()
							+ "** · [Open the comparison](/register/" + comparison.after() + "/changes-since/"
							+ comparison.before() + ")")
					.line(counts)
					.quote("Where the policy officer looked", this.desk.get(opened.subject()).reasons())
					.line("**Assessed anew, " + comparison.affected().size() + " duties:** "
							+ comparison.affected()
								.stream()
								.map((duty) -> duty.key() + " " + duty.title())
								.collect(Collectors.joining("; ")))
					.toString());
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.remap(step.subject(), step.fields().text("keyChanges").orElse(""));
	}

}
