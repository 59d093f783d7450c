package org.assay.action;

import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionTookEffect;
import org.assay.peer.ChallengeAnswered;
import org.assay.review.ReviewHandedOver;
import org.assay.review.ReviewRecords;
import org.assay.scrutiny.RecommendationsAnswered;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens an action for every recommendation that a concluded review or the executive's
 * response to scrutiny takes up, for what a council undertakes after a peer challenge,
 * and for everything a decision tells an officer to do once it takes effect.
 */
@Component
class OpensActions {

	private final ActionDesk desk;

	private final ReviewRecords reviews;

	private final DecisionDesk decisions;

	OpensActions(ActionDesk desk, ReviewRecords reviews, DecisionDesk decisions) {
		this.desk = desk;
		this.reviews = reviews;
		this.decisions = decisions;
	}

	@EventListener
	void on(ReviewHandedOver handedOver) {
		this.reviews.takenUp(handedOver.subject())
			.forEach((recommendation) -> this.desk
				.open(new OpenAction(handedOver.council(), handedOver.subject(), recommendation)));
	}

	@EventListener
	void on(RecommendationsAnswered answered) {
		answered.takenUp()
			.forEach((recommendation) -> this.desk
				.open(new OpenAction(answered.council(), answered.subject(), recommendation)));
	}

	@EventListener
	void on(ChallengeAnswered answered) {
		answered.takenUp()
			.forEach((toDo) -> this.desk.open(new OpenAction(answered.council(), answered.subject(), toDo)));
	}

	// Not when it is recorded: until then a call-in could still change it.
	@EventListener
	void on(DecisionTookEffect effect) {
		this.decisions.get(effect.subject())
			.actions()
			.forEach((action) -> this.desk.open(new OpenAction(effect.council(), effect.subject(), action.toDo(),
					action.officer(), action.dueOn())));
	}

}
