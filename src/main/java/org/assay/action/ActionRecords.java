package org.assay.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.shared.Actor;
import org.assay.shared.Messages;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads actions for people and programs that may see their council. */
@Component
@Transactional(readOnly = true)
public class ActionRecords {

	private final Actions actions;

	private final ActionText text;

	private final ExemptActions exempt;

	private final Councils councils;

	private final People people;

	private final SignedIn signedIn;

	private final Clock clock;

	ActionRecords(Actions actions, ActionText text, ExemptActions exempt, Councils councils, People people,
			SignedIn signedIn, Clock clock) {
		this.actions = actions;
		this.text = text;
		this.exempt = exempt;
		this.councils = councils;
		this.people = people;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Actions of the councils that the signed-in person works for, due first; in as many
	 * statements however many the page has.
	 */
	public Page<ActionLine> list(Shown shown, Pageable page) {
		Actor actor = this.signedIn.actor();
		Page<Action> found = switch (shown) {
			case OPEN -> this.councils.read(actor, () -> this.actions.findOpen(page),
					(councils) -> this.actions.findOpen(councils, page));
			case OVERDUE ->
				this.actions.findDueBefore(this.councils.keysSeenBy(actor), Stage.withDate(), today(), page);
			case MINE -> this.actions.findOwned(this.councils.keysSeenBy(actor), actor.id(), page);
			case ENDED -> this.councils.read(actor, () -> this.actions.findEnded(page),
					(councils) -> this.actions.findEnded(councils, page));
		};
		meet(found.getContent());
		return found.map(this::line);
	}

	/**
	 * All actions of the council, due first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<ActionLine> of(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return lines(this.actions.findByCouncilAndStageInOrderByDueOnAscIdAsc(council, EnumSet.allOf(Stage.class)));
	}

	/**
	 * One action.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public ActionSheet sheet(UUID id) {
		Action action = this.actions.get(this.signedIn.actor(), new ActionId(id).reference());
		boolean shown = !this.exempt.isHidden(action);
		return new ActionSheet(line(action), action.source().orElse(null), action.finding().orElse(null),
				action.openedOn(), action.successMeasure().filter((measure) -> shown).orElse(null),
				this.text.committee(action), action.wantedOn().orElse(null),
				action.entries().stream().map((entry) -> entry(entry, shown)).toList());
	}

	/** The actions that follow from a review, a decision or a scrutiny review. */
	public List<ActionLine> from(Reference source) {
		return lines(this.actions.findBySourceOrderByOpenedOnAscIdAsc(source.toString()));
	}

	/**
	 * The actions that follow from any of these, the earliest due first; in the same few
	 * statements however many they are.
	 */
	public List<ActionLine> following(Collection<Reference> sources) {
		return lines(
				this.actions.findBySourceInOrderByDueOnAscIdAsc(sources.stream().map(Reference::toString).toList()));
	}

	/** The findings, such as “D12 Succession: not met”, on which actions are open. */
	public List<String> openFindings(String council) {
		return this.actions.findByCouncilAndStageInOrderByDueOnAscIdAsc(council, Stage.openOnes())
			.stream()
			.flatMap((action) -> action.finding().stream())
			.toList();
	}

	private List<ActionLine> lines(List<Action> actions) {
		List<Action> seen = actions.stream().filter((action) -> this.signedIn.actor().sees(action.council())).toList();
		meet(seen);
		return seen.stream().map(this::line).toList();
	}

	/** Known to this transaction from here on, so that no line asks for its own. */
	private void meet(List<Action> actions) {
		this.people.findAllByIdIn(actions.stream().flatMap((action) -> action.owner().stream()).distinct().toList());
		this.exempt.meet(actions);
	}

	private ActionLine line(Action action) {
		return new ActionLine(action.id(), action.council(),
				this.exempt.isHidden(action) ? ActionText.exempt() : action.toDo(), action.stage().words(),
				action.stage().open(), this.text.owner(action), action.dueOn().orElse(null),
				action.isOverdue(today()) ? action.dueOn().orElse(null) : null);
	}

	private ActionSheet.EntryLine entry(Entry entry, boolean shown) {
		return new ActionSheet.EntryLine(entry.kind().words(), entry.outcome().replace('-', ' '),
				shown ? entry.words() : "",
				entry.enteredBy().equals(Actor.ASSAY.id()) ? Actor.ASSAY.name() : this.text.name(entry.enteredBy()),
				entry.enteredAt());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Which actions a list shows. */
	public enum Shown {

		OPEN, OVERDUE, MINE, ENDED;

		public String words() {
			return Messages.of(this);
		}

	}

}
