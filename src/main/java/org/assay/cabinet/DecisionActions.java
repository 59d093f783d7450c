package org.assay.cabinet;

import java.util.List;
import java.util.Map;

import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.Incomplete;
import org.assay.workflow.Fields;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** What a decision tells officers to do, as forms show it and send it. */
@Component
class DecisionActions {

	private final People people;

	DecisionActions(People people) {
		this.people = people;
	}

	/** Those who can be named for an action. */
	List<Option> officers(String council) {
		return Option.people(this.people.ofCouncil(council)
			.stream()
			.filter((person) -> person.kind() == Person.Kind.OFFICER)
			.toList());
	}

	static List<Map<String, String>> shown(DecisionRecord decision) {
		return decision.actions()
			.stream()
			.map((action) -> Map.of("toDo", action.toDo(), "officer", action.officer(), "dueOn",
					action.dueOn().toString()))
			.toList();
	}

	static List<DecisionAction> in(Fields fields) {
		String day = "Give the day by which each action is due.";
		return fields.rows("actions")
			.stream()
			.map((row) -> new DecisionAction(row.text("toDo").orElse(""), row.text("officer").orElse(""),
					row.date("dueOn", day).orElseThrow(() -> new Incomplete(day))))
			.toList();
	}

}
