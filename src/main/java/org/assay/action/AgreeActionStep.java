package org.assay.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.review.ReviewFindings;
import org.assay.shared.Incomplete;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/**
 * The assurance lead or the director says who does it, by when and how it is measured.
 */
@Component
class AgreeActionStep extends ActionStep {

	private static final String DUE = "Choose the date by which the action is to be done.";

	private static final String COMMITTEE = "Choose the one body that monitors this action; bodies are described under “Set up the council”.";

	private final Officers officers;

	private final ReviewFindings findings;

	private final Clock clock;

	AgreeActionStep(ActionDesk desk, ActionText text, Officers officers, ReviewFindings findings, Clock clock) {
		super(desk, text);
		this.officers = officers;
		this.findings = findings;
		this.clock = clock;
	}

	@Override
	public String step() {
		return "agree-action";
	}

	@Override
	public Map<String, List<Option>> offered(String council) {
		return Map.of("officers", Option.people(this.officers.of(council, LocalDate.now(this.clock))), "committees",
				this.text.committees(council));
	}

	@Override
	void show(OpenedStep opened, Action action) {
		opened.show("about", this.text.about(action).toString());
		if (action.source().isEmpty()) {
			opened.show("findings",
					this.findings.of(action.council())
						.stream()
						.map((finding) -> new Option(finding.id(), finding.reviewTitle() + ": " + finding.words()))
						.toList());
		}
		action.owner().ifPresent((owner) -> opened.show("owner", owner));
		action.dueOn().ifPresent((day) -> opened.show("dueOn", day.toString()));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		AgreeAction command = new AgreeAction(fields.text("finding").orElse(null), fields.text("owner").orElse(""),
				date(fields, "dueOn", DUE), fields.text("successMeasure").orElse(""),
				committee(fields.text("committee", COMMITTEE)));
		this.desk.agree(step.subject(), command);
		this.desk.planEscalation(step);
		step.keep("owner", command.owner());
	}

	private static UUID committee(String given) {
		try {
			return UUID.fromString(given);
		}
		catch (IllegalArgumentException ex) {
			throw new Incomplete(COMMITTEE);
		}
	}

}
