package org.assay.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.evidence.Exhibit;
import org.assay.shared.Actor;
import org.assay.shared.Reference;

/** A task being completed: who did it, on what case, with which fields and evidence. */
public interface CompletedStep {

	/** The step key. */
	String key();

	String council();

	/** The case the task belongs to: the reference in the process's business key. */
	Reference subject();

	/** The engine's task, as evidence was filed under it. */
	Reference task();

	Actor actor();

	/** What the person submitted. */
	Fields fields();

	/** What was attached to the task, now frozen. */
	List<Exhibit> evidence();

	/** A reference or gateway value of the process, not a submitted field. */
	Optional<String> variable(String name);

	/**
	 * Leaves a reference or gateway value in the process. The field named by the task's
	 * {@code assay.outcome} stays by itself; every other field is dropped.
	 */
	void keep(String name, Object value);

	/** Says that this step takes the place of an earlier, wrongly completed one. */
	void supersede(UUID step);

	/** Records what was decided on, so that the ledger can keep its digest. */
	void decidedOn(Object state);

}
