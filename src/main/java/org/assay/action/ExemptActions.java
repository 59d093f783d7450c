package org.assay.action;

import org.assay.cabinet.ExemptMatters;
import org.assay.scrutiny.ExemptScrutiny;
import org.assay.shared.ExemptFacts;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Component;

/** What follows from an exempt decision is as exempt as the decision. */
@Component
class ExemptActions implements ExemptFacts {

	private final Actions actions;

	private final ExemptMatters matters;

	private final ExemptScrutiny scrutiny;

	private final SignedIn signedIn;

	ExemptActions(Actions actions, ExemptMatters matters, ExemptScrutiny scrutiny, SignedIn signedIn) {
		this.actions = actions;
		this.matters = matters;
		this.scrutiny = scrutiny;
		this.signedIn = signedIn;
	}

	@Override
	public boolean include(Reference subject) {
		return subject.kind().equals(ActionId.KIND)
				&& this.actions.findById(ActionId.of(subject).value()).filter(this::include).isPresent();
	}

	/** Its owner has to know what is to be done. */
	boolean isHidden(Action action) {
		return include(action) && this.matters.areHiddenIn(action.council())
				&& action.owner().filter(this.signedIn.actor().id()::equals).isEmpty();
	}

	boolean include(Action action) {
		return action.source()
			.filter((source) -> this.matters.include(source) || this.scrutiny.include(source))
			.isPresent();
	}

}
