package org.assay.workflow;

import java.util.Collection;
import java.util.Optional;

import org.assay.shared.Actor;
import org.assay.shared.Reference;

/** A process at the point where its diagram calls an action. */
public interface ActionCall {

	String council();

	/**
	 * The case of the process: the reference in its business key.
	 * @throws IllegalStateException if the case was not named yet
	 */
	Reference subject();

	/** Whether the case has its reference already. */
	boolean isNamed();

	Actor actor();

	/** What a person submitted with the start form; empty elsewhere. */
	Fields fields();

	/** A reference or gateway value of the process. */
	Optional<String> variable(String name);

	/** Sets a reference or gateway value: a string, number or boolean. */
	void set(String name, Object value);

	/** Hands a list to the very next elements; it is not stored. */
	void hand(String name, Collection<String> values);

	/** Gives the case its reference; allowed once, at the start. */
	void nameCase(Reference subject);

}
