package org.assay.workflow;

/**
 * Something a diagram can ask Java to do, by its bean's name: {@code ${openAssessments}}.
 * Actions are the whole vocabulary of the diagrams' expressions; no other bean is visible
 * there. Implementations are package-private beans of their feature, named verb and
 * object.
 */
@FunctionalInterface
public interface ProcessAction {

	void run(ActionCall call);

}
