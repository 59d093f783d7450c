package org.assay.scrutiny;

import java.util.List;
import java.util.Map;

import org.assay.cabinet.DecisionPublished;
import org.assay.council.People;
import org.assay.review.ReviewRequested;
import org.assay.shared.Fact;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;
import org.assay.workflow.Processes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The committee takes the request up, and says what it looks at and whom it asks. */
@Component
class ScopeScrutinyStep extends ScrutinyStep {

	private static final String FIELD = "subjects";

	private static final String SUBJECT = "Choose the decision or the review that scrutiny looks at.";

	private final ScrutinySubjects subjects;

	private final People people;

	private final Processes processes;

	ScopeScrutinyStep(ScrutinyDesk desk, ScrutinySubjects subjects, People people, Processes processes) {
		super(desk);
		this.subjects = subjects;
		this.people = people;
		this.processes = processes;
	}

	@Override
	public String step() {
		return "scope-scrutiny";
	}

	@Override
	public Map<String, List<Option>> offered(String council) {
		return Map.of("people", Option.people(this.people.ofCouncil(council)));
	}

	@Override
	void show(OpenedStep opened, ScrutinyReview review, About about) {
		opened.show(FIELD, this.subjects.of(review.council()));
	}

	/** What was decided or begun since is offered in the open task. */
	@EventListener({ DecisionPublished.class, ReviewRequested.class })
	void came(Fact subject) {
		this.processes.show(subject.council(), "Task_ScopeScrutiny", FIELD, () -> this.subjects.of(subject.council()));
	}

	@Override
	public void completed(CompletedStep step) {
		Fields fields = step.fields();
		String reasons = fields.text("reasons").orElse("");
		Answer answer = fields.choice("scope", Answer.class, "Choose whether the committee takes this up.");
		if (answer == Answer.DECLINED) {
			this.desk.decline(step.subject(), reasons);
			return;
		}
		ScopeScrutiny command = new ScopeScrutiny(subject(fields.text("subject", SUBJECT)),
				fields.text("documents").orElse(null),
				fields.rows("witnesses")
					.stream()
					.map((row) -> new Witness(row.text("witness").orElse(""), row.text("questions").orElse("")))
					.toList(),
				reasons);
		this.desk.takeUp(step.subject(), command);
		step.keep("documentsRequested", command.documents() != null);
		step.keep("attendanceRequired", !command.witnesses().isEmpty());
	}

	private static Reference subject(String given) {
		if (!given.matches("(review|decision):[0-9a-f-]{36}")) {
			throw new Incomplete(SUBJECT);
		}
		return Reference.parse(given);
	}

	private enum Answer {

		TAKEN_UP, DECLINED

	}

}
