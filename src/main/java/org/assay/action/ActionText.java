package org.assay.action;

import java.util.List;

import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.People;
import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.assay.workflow.About;
import org.assay.workflow.Option;

import org.springframework.stereotype.Component;

/** How forms tell of an action. */
@Component
class ActionText {

	private final People people;

	private final Bodies bodies;

	ActionText(People people, Bodies bodies) {
		this.people = people;
		this.bodies = bodies;
	}

	About about(Action action) {
		About about = About.page("Action", ActionId.KIND, "/actions/" + action.id()).quote("To be done", action.toDo());
		about.quote("Because of the finding", action.finding());
		if (action.stage() != Stage.OPENED) {
			about.line("**Owner** " + owner(action))
				.line("**Due** " + action.dueOn().map(Dates::words).orElse("–"))
				.quote("It has worked if", action.successMeasure());
		}
		return about;
	}

	/** What stands for an action whose words are exempt. */
	static String exempt() {
		return Messages.in(ActionText.class, "text.exempt");
	}

	String owner(Action action) {
		return action.owner().map(this::name).orElseGet(() -> Messages.in(ActionText.class, "text.nobody"));
	}

	String name(String user) {
		return this.people.nameOf(user);
	}

	/** The bodies that can monitor actions. */
	List<Option> committees(String council) {
		return this.bodies.findAllByCouncilOrderByHistoricAscNameAsc(council)
			.stream()
			.filter((body) -> !body.historic())
			.map((body) -> new Option(body.id().toString(), body.name()))
			.toList();
	}

	String committee(Action action) {
		return action.committee()
			.flatMap((body) -> this.bodies.findByIdAndCouncil(body, action.council()))
			.map(Body::name)
			.orElse("");
	}

}
