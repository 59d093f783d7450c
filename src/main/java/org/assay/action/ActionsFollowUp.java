package org.assay.action;

import org.assay.scrutiny.FollowUp;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** Tells scrutiny whether what was accepted is still being done. */
@Component
class ActionsFollowUp implements FollowUp {

	private final Actions actions;

	ActionsFollowUp(Actions actions) {
		this.actions = actions;
	}

	@Override
	public boolean isOpen(Reference source) {
		return this.actions.findBySourceOrderByOpenedOnAscIdAsc(source.toString())
			.stream()
			.anyMatch((action) -> action.stage().open());
	}

}
