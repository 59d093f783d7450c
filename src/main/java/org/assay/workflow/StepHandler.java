package org.assay.workflow;

import java.util.List;
import java.util.Map;

/**
 * What a user task means for the feature that owns it. Found by its step key, the value
 * of the task's {@code assay.step} property; a task without one is recorded all the same.
 * Implementations are package-private beans of their feature.
 */
public interface StepHandler {

	/** The step key, such as {@code assess-duty}. */
	String step();

	/**
	 * What the form offers in the council whatever the case is, by the field that holds
	 * the choices, such as its officers. It is shown when the task appears, and again
	 * while it is open, whenever people, posts or bodies of the council change.
	 */
	default Map<String, List<Option>> offered(String council) {
		return Map.of();
	}

	/** Called once when the task appears, in the same transaction. */
	default void opened(OpenedStep opened) {
	}

	/**
	 * Called when the task is completed, after the step policies agreed and in the same
	 * transaction; whatever it throws rolls everything back and leaves the task open.
	 * @throws org.assay.shared.Rejected if a rule of the feature says no
	 */
	void completed(CompletedStep step);

}
