package org.assay.review;

import java.util.List;
import java.util.Map;

import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.ledger.Ledger;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.Story;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.assay.workflow.StepHistory;
import org.assay.workflow.Worklist;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The people of a council who do the tasks of a review as they would in Tasklist.
 * Everybody answers as {@link Answers} has it unless the test says otherwise; joins are
 * done as soon as they are due.
 */
@Story
class ProcessStory extends ReviewOnRecord {

	private final EvidenceStore evidence;

	ProcessStory(Townsfolk town, ActingAs acting, Worklist worklist, PendingWork pending, EvidenceStore evidence,
			ReviewRecords records, StepHistory steps, Ledger ledger, ProcessEngine engine) {
		super(town, acting, worklist, pending, records, steps, ledger, engine.getRuntimeService());
		this.evidence = evidence;
	}

	/** The assurance lead asks for a review in Tasklist. */
	ProcessInstance begins(Map<String, ?> request) {
		as("lead", () -> this.worklist.begin(PROCESS, request));
		return followed();
	}

	ProcessInstance begins() {
		return begins(Answers.request());
	}

	/** Turns to the review that waits for its commission, however it began. */
	ProcessInstance followed() {
		this.pending.finish();
		this.review = items("chief").stream()
			.filter((item) -> item.key().equals("Task_CommissionReview"))
			.findFirst()
			.orElseThrow()
			.subject();
		return instance();
	}

	/** Everybody does what is expected until the task is open. */
	ProcessStory until(String task) {
		while (open(task).isEmpty()) {
			assertThat(next()).as("anybody who could still reach " + task).isTrue();
		}
		return this;
	}

	/** Everybody does what is expected until nobody has anything left to do. */
	ProcessStory untilTheEnd() {
		while (next()) {
			assertThat(this.review).isNotNull();
		}
		return this;
	}

	/**
	 * The owner of the task completes it with these answers instead of the usual ones.
	 */
	ProcessStory does(String task, Map<String, ?> fields) {
		until(task);
		List<Item> open = open(task);
		assertThat(open).as(task).hasSize(1);
		complete(part(task), open.get(0), fields);
		return this;
	}

	/** The duty's owner answers; what is shown is a link, if the rating needs it. */
	ProcessStory assesses(String duty, Map<String, ?> fields) {
		until("Task_AssessDuty");
		assess(open("Task_AssessDuty", duty), fields);
		return this;
	}

	/** The director decides on a departure. */
	ProcessStory decidesOnDeparture(String duty, Map<String, ?> fields) {
		complete("director", open("Task_ApproveDeparture", duty), fields);
		return this;
	}

	/**
	 * The owner of the task is refused with the sentence, and the task stays as it is.
	 */
	void refuses(String task, Map<String, ?> fields, String sentence) {
		until(task);
		refuses(part(task), open(task).get(0), fields, sentence);
	}

	/** Somebody is refused a task with the sentence, and the task stays as it is. */
	void refuses(String part, Item task, Map<String, ?> fields, String sentence) {
		List<Item> before = items(part);
		assertThatThrownBy(() -> complete(part, task, fields)).isInstanceOf(Rejected.class).hasMessage(sentence);
		assertThat(items(part)).isEqualTo(before);
	}

	/** Somebody completes a task, while joins are left to the engine. */
	void completes(String part, Item task, Map<String, ?> fields) {
		this.acting.run(user(part), () -> this.worklist.complete(task.id(), fields));
	}

	void show(String part, Item task) {
		as(part, () -> this.evidence.keepLink(new Reference("task", task.id()), "Minutes of the board",
				"https://example.gov.uk/minutes/" + task.duty(), Particulars.of(Classification.INTERNAL)));
	}

	/** The first person with tasks does all of them. */
	private boolean next() {
		for (String part : this.people.keySet()) {
			List<Item> open = own(part);
			for (Item item : open) {
				if (item.key().equals("Task_AssessDuty")) {
					assess(item, Answers.met());
				}
				else {
					complete(part, item, Answers.usual(item.key(), this::user));
				}
			}
			if (!open.isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private void assess(Item task, Map<String, ?> fields) {
		if (fields.get("rating") instanceof String rating && rating.endsWith("met") && !rating.equals("not-met")) {
			show("owner", task);
		}
		complete("owner", task, fields);
	}

	private void complete(String part, Item task, Map<String, ?> fields) {
		completes(part, task, fields);
		this.pending.finish();
	}

}
