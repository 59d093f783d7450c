package org.assay.guidance;

import java.util.List;

import org.assay.council.Councils;
import org.assay.register.EditionImported;
import org.assay.register.Register;
import org.assay.shared.Incomplete;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;
import org.assay.workflow.Processes;
import org.assay.workflow.StepHandler;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The policy officer looks whether the guidance has changed. */
@Component
class CheckGuidanceStep implements StepHandler {

	private static final String EDITIONS = "editions";

	private final GuidanceDesk desk;

	private final Register register;

	private final Councils councils;

	private final Processes processes;

	CheckGuidanceStep(GuidanceDesk desk, Register register, Councils councils, Processes processes) {
		this.desk = desk;
		this.register = register;
		this.councils = councils;
		this.processes = processes;
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
		opened.show(EDITIONS,
				this.desk.candidates(opened.council())
					.stream()
					.map((edition) -> new Option(edition.key(), edition.title()))
					.toList());
	}

	/** Whoever misses an edition finds it in the open task once it is imported. */
	@EventListener
	void offer(EditionImported imported) {
		if (!imported.issued().isBefore(this.register.current().issued())) {
			List<Option> found = List.of(new Option(imported.subject().id(), imported.title()));
			this.councils.findAllByOrderByName()
				.forEach((council) -> this.processes.show(council.key(), "Task_CheckGuidance", EDITIONS, () -> found));
		}
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		boolean changed = fields.text("guidance").filter("changed"::equals).isPresent();
		String edition = changed ? fields.text("edition")
			.orElseThrow(() -> new Incomplete(
					"Choose the new edition; one that is not offered is imported first, by an administrator, on the page of the register."))
				: null;
		this.desk.check(step.subject(), edition, fields.text("reasons").orElse(""));
	}

}
