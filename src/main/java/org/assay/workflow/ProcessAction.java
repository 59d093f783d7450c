package org.assay.workflow;

/**
 * Something a diagram can ask Java to do, by its name: {@code ${openAssessments}}.
 * Actions are the whole vocabulary of the diagrams' expressions; no other bean is visible
 * there. Implementations are package-private beans of their feature.
 */
public interface ProcessAction {

	/** The name used in diagrams: verb and object in camelCase. */
	String name();

	void run(ActionCall call);

}
