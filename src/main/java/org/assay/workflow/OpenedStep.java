package org.assay.workflow;

import java.time.LocalDate;
import java.util.Optional;

import org.assay.shared.Reference;

/** A task that just appeared, before anybody saw it. */
public interface OpenedStep {

	/** The step key. */
	String key();

	String council();

	/** The case the task belongs to: the reference in the process's business key. */
	Reference subject();

	/** A reference or gateway value of the process. */
	Optional<String> variable(String name);

	/** Gives the task a name that carries the duty or report it is about. */
	void rename(String name);

	/** Adds to the task's name what it is about. */
	void concerns(String what);

	/** Offers a value to the task's form; it is gone when the task is. */
	void show(String field, Object value);

	/** Gives the task to one person. */
	void assignTo(String user);

	/** Overrides the due date that the task's properties gave it. */
	void dueOn(LocalDate day);

}
