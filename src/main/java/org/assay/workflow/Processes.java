package org.assay.workflow;

import java.util.Map;
import java.util.function.Supplier;

import org.assay.shared.Reference;

/** Starts processes and tells running ones what happened. */
public interface Processes {

	/**
	 * Starts a process for a case at its blank start event.
	 * @param process the process id, such as {@code AssuranceReviewProcess}
	 * @param council the council the case belongs to
	 * @param subject the case
	 * @param variables references and gateway values
	 */
	void start(String process, String council, Reference subject, Map<String, ?> variables);

	/**
	 * Starts a process for a case at its message start event.
	 * @param message the message name, such as {@code Msg_ReviewReopened}
	 */
	void startByMessage(String message, String council, Reference subject, Map<String, ?> variables);

	/**
	 * Tells the one running process of the case what happened.
	 * @throws org.assay.shared.Rejected if the case does not wait for the message
	 */
	void tell(String message, Reference subject, Map<String, ?> variables);

	/** Whether a running process of the case waits for the message. */
	boolean waitsFor(String message, Reference subject);

	/**
	 * Shows the value wherever the task is open in the council, in the place of what was
	 * shown when it opened, such as a choice that has grown since.
	 * @param task the id of the task in its diagram
	 * @param value is asked for only where the task is open
	 */
	void show(String council, String task, String field, Supplier<?> value);

}
