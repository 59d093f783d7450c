package org.assay.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assay.review.ConcludedReviews;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** An action that somebody opens because of what a review found. */
@WholeAssay
class ActionFromFindingProcessTests {

	@Autowired
	ActionStory story;

	@Autowired
	ConcludedReviews reviews;

	@Autowired
	ActionDesk desk;

	@Test
	void followsFromTheFindingThatIsChosenWhenItIsAgreed() {
		Reference review = reviewed();
		ProcessInstance action = this.story.asksFor("director", "Appoint a designated officer.");

		this.story.does("Task_AgreeAction", agreement(review.id() + "/D12"));

		assertThat(this.story.sheet().source()).isEqualTo(review);
		assertThat(this.story.sheet().finding()).startsWith("D12 ").endsWith(": not met");
		assertThat(this.story.from(review)).extracting(ActionLine::toDo).contains("Appoint a designated officer.");
		this.story.ledgerReads("action-opened", "action-agreed", "step-completed");
		assertThat(action).isWaitingAt("Task_ReportProgress");
	}

	@Test
	void isNotAgreedBeforeItsFindingIsChosen() {
		Reference review = reviewed();
		ProcessInstance action = this.story.asksFor("lead", "Appoint a designated officer.");

		for (String chosen : List.of("", review.id() + "/D11", "elsewhere/D12")) {
			this.story.refuses("lead", "Task_AgreeAction", agreement(chosen),
					"Choose the finding that this action follows from.");
		}

		assertThat(action).isWaitingAt("Task_AgreeAction");
	}

	@Test
	void keepsToItsRecommendationWhateverFindingIsSent() {
		Reference review = reviewed();
		this.story.begins();

		this.story.does("Task_AgreeAction", agreement(review.id() + "/D12"));

		assertThat(this.story.sheet().source()).isNotEqualTo(review);
		assertThat(this.story.sheet().finding()).isNull();
	}

	@Test
	void isNotOpenedWithoutWordsOrByAnotherPost() {
		reviewed();

		assertThatExceptionOfType(Rejected.class).isThrownBy(() -> this.story.asksFor("lead", " "))
			.withMessage("Say what is to be done.");
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.story.asksFor("owner", "Appoint one."));
	}

	/**
	 * Its recommendation is not followed, so that one action at a time is to be agreed.
	 */
	private Reference reviewed() {
		Reference review = this.reviews.in(this.story.council, this.story.user("lead"), this.story.user("chief"),
				this.story.user("director"), this.story.user("member"));
		Reference recommended = new ActionId(this.story.from(review).get(0).id()).reference();
		this.story.as("director", () -> this.desk.withdraw(recommended, "It is done already."));
		return review;
	}

	private Map<String, Object> agreement(String finding) {
		Map<String, Object> fields = new HashMap<>(this.story.agreement("owner", 30));
		fields.put("finding", finding);
		return fields;
	}

}
