package org.assay.action;

import java.util.List;

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

	/** Known to this transaction from here on what each follows from. */
	void meet(List<Action> actions) {
		List<Reference> sources = actions.stream().flatMap((action) -> action.source().stream()).distinct().toList();
		this.matters.meet(sources);
		this.scrutiny.meet(sources);
	}

	/** Its owner has to know what is to be done. */
	boolean isHidden(Action action) {
		return this.matters.areHiddenIn(action.council()) && include(action)
				&& action.owner().filter(this.signedIn.actor().id()::equals).isEmpty();
	}

	boolean include(Action action) {
		return action.source()
			.filter((source) -> this.matters.include(source) || this.scrutiny.include(source))
			.isPresent();
	}

}
