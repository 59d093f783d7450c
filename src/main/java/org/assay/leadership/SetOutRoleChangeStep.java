package org.assay.leadership;

import java.util.List;
import java.util.Map;

import org.assay.council.People;
import org.assay.council.Standing;
import org.assay.council.Succession;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.Fields;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** Whoever proposes the change says what exactly it is. */
@Component
class SetOutRoleChangeStep extends RoleChangeStep {

	private final Succession succession;

	SetOutRoleChangeStep(RoleChangeDesk desk, People people, Succession succession) {
		super(desk, people);
		this.succession = succession;
	}

	@Override
	public String step() {
		return "set-out-role-change";
	}

	@Override
	public Map<String, List<Option>> offered(String council) {
		return Map.of("people", Option.people(this.succession.candidates(council)));
	}

	@Override
	void show(OpenedStep opened, RoleChange change, About about) {
		if (change.kind().test() != null) {
			about.line("A review of this event begins when you complete this; nobody can approve the change before it "
					+ "is concluded.");
		}
	}

	@Override
	public void completed(CompletedStep step) {
		this.desk.setOut(step.subject(), command(step, step.fields()));
		step.keep("testNeeded", this.desk.get(step.subject()).kind().test() != null);
	}

	private static SetOutRoleChange command(CompletedStep step, Fields fields) {
		List<String> holds = fields.chosen("arrangement");
		Standing standing = new Standing(holds.contains("reports"), holds.contains("restricted"),
				holds.contains("first-tier"), holds.contains("education"), holds.contains("social-care"),
				holds.contains("executive"));
		return new SetOutRoleChange(fields.text("holder").orElse(""),
				date(step, "since", "Choose the first day in the post."),
				fields.date("until", "Choose the last day in the post, or leave it empty.").orElse(null), standing,
				fields.text("functions").orElse(null), fields.text("otherCouncil").orElse(null),
				fields.text("justification").orElse(""), fields.text("accountability").orElse(""),
				fields.text("protection").orElse(null), fields.text("pressure").orElse(null),
				!holds.contains("together"), holds.contains("team"),
				date(step, "consultUntil", "Choose the day until which people are heard."),
				fields.text("departure").orElse(null));
	}

}
