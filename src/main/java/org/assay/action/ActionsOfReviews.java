package org.assay.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.assay.review.OutstandingAction;
import org.assay.review.OutstandingActions;

import org.springframework.stereotype.Component;

/** Tells a review, which everybody in the council reads, what is not done yet. */
@Component
class ActionsOfReviews implements OutstandingActions {

	private final Actions actions;

	private final ActionText text;

	private final ExemptActions exempt;

	private final Clock clock;

	ActionsOfReviews(Actions actions, ActionText text, ExemptActions exempt, Clock clock) {
		this.actions = actions;
		this.text = text;
		this.exempt = exempt;
		this.clock = clock;
	}

	@Override
	public List<OutstandingAction> of(String council) {
		LocalDate today = LocalDate.now(this.clock);
		return this.actions.findByCouncilAndStageInOrderByDueOnAscIdAsc(council, Stage.openOnes())
			.stream()
			.map((action) -> new OutstandingAction(action.id(),
					this.exempt.include(action) ? ActionText.exempt() : action.toDo(), this.text.owner(action),
					action.dueOn().orElse(null), action.isOverdue(today), action.finding().orElse(null)))
			.toList();
	}

}
