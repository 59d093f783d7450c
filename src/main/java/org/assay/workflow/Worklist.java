package org.assay.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks of the signed-in person, and what a person does with them: the same that
 * Tasklist does, under the same policies.
 */
public interface Worklist {

	/** The tasks the signed-in person holds or may claim, oldest first. */
	List<Item> items();

	/**
	 * The tasks the signed-in person holds, the earliest due first.
	 * @param most how many at most
	 */
	List<Item> held(int most);

	/** How many tasks nobody holds and the signed-in person may claim. */
	long claimable();

	/**
	 * Claims the task for the signed-in person.
	 * @throws org.assay.shared.Rejected if a policy of the step forbids it
	 */
	void claim(String task);

	/**
	 * Completes the task.
	 * @param fields what a person would have typed into the form
	 * @throws org.assay.shared.Rejected if a policy or rule says no
	 */
	void complete(String task, Map<String, ?> fields);

	/**
	 * Starts a process with its start form, as the signed-in person may.
	 * @param process the process id, such as {@code AssuranceReviewProcess}
	 * @throws org.assay.shared.Rejected if a rule says no
	 */
	void begin(String process, Map<String, ?> fields);

	/**
	 * An open task.
	 *
	 * @param id the engine's id of the task
	 * @param key the element id in the diagram, such as {@code Task_AssessDuty}
	 * @param duty the duty the task is about, if it is about one
	 */
	record Item(String id, String key, String name, Reference subject, String council, @Nullable String duty,
			@Nullable String assignee, @Nullable Instant due) {
	}

}
