package org.assay.action;

import java.util.List;

import org.assay.cabinet.FollowingActions;
import org.assay.cabinet.ReportAction;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Tells a report what is being done about its matter. */
@Component
class ActionsOfReports implements FollowingActions {

	private final Actions actions;

	private final ActionText text;

	ActionsOfReports(Actions actions, ActionText text) {
		this.actions = actions;
		this.text = text;
	}

	@Override
	public List<ReportAction> from(Reference source) {
		return this.actions.findBySourceOrderByOpenedOnAscIdAsc(source.toString())
			.stream()
			.map((action) -> new ReportAction(action.toDo(), this.text.owner(action), action.dueOn().orElse(null),
					action.successMeasure().orElse(""), action.stage().words()))
			.toList();
	}

}
