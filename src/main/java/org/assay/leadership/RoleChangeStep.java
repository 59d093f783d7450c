package org.assay.leadership;

import java.time.LocalDate;
import java.util.Optional;

import org.assay.council.People;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.assay.workflow.About;
import org.assay.workflow.CompletedStep;
import org.assay.workflow.OpenedStep;
import org.assay.workflow.StepHandler;

/** A step of a change of one of the two posts; its task carries what is proposed. */
abstract class RoleChangeStep implements StepHandler {

	final RoleChangeDesk desk;

	final People people;

	RoleChangeStep(RoleChangeDesk desk, People people) {
		this.desk = desk;
		this.people = people;
	}

	@Override
	public final void opened(OpenedStep opened) {
		RoleChange change = this.desk.get(opened.subject());
		opened.concerns(RoleChangeLine.title(change));
		About about = About.page(RoleChangeLine.title(change), "change", "/leadership/" + change.id())
			.quote("What is proposed", change.proposal());
		show(opened, change, about);
		opened.show("about", about.toString());
	}

	/** Shows the person what they decide on. */
	void show(OpenedStep opened, RoleChange change, About about) {
		change.setOut().ifPresent((given) -> {
			String holder = this.people.nameOf(given.holder());
			about.quote("Who is to hold the post", holder + ", from " + Dates.words(given.since())
					+ ((given.until() != null) ? " to " + Dates.words(given.until()) : ""));
			about.quote("Functions added", Optional.ofNullable(given.functions()));
			about.quote("Who answers for what", given.accountability());
			about.quote("How the focus on children is protected", Optional.ofNullable(given.protection()));
			about.quote("Pressure and performance", Optional.ofNullable(given.pressure()));
		});
		change.words().stream().skip(1).forEach((word) -> about.quote(word.about(), word.words()));
	}

	static LocalDate date(CompletedStep step, String name, String sentence) {
		return step.fields().date(name, sentence).orElseThrow(() -> new Incomplete(sentence));
	}

}
