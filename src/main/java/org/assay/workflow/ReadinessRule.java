package org.assay.workflow;

import java.util.Optional;

import org.assay.shared.Reference;

/**
 * Tells whether something a task asks for in {@code assay.requires} is on record.
 */
public interface ReadinessRule {

	/** The key used in {@code assay.requires}. */
	String key();

	/**
	 * One sentence saying what is missing and what to do, or empty if it is on record.
	 */
	Optional<String> missing(Reference subject);

}
