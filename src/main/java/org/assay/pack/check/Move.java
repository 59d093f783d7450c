package org.assay.pack.check;

import java.util.List;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can happen in a {@link FlowNet}.
 *
 * @param element the element that it happens at
 * @param takes the places that must be marked and lose their mark
 * @param gives the places that are marked then
 * @param clears the scope all of whose marks are lost in between
 * @param needsEmpty the scope that must have come to its end
 * @param unless the place that must not be marked
 * @param joins the places of an inclusive join: every marked one loses its mark, once
 * nothing more can arrive
 * @param passes whether the element has done its work with it
 */
record Move(FlowNode element, List<Integer> takes, List<Integer> gives, @Nullable Scope clears,
		@Nullable Scope needsEmpty, @Nullable Integer unless, List<Integer> joins, boolean passes) {

	/** The element lets a mark through and has done its work. */
	static Move pass(FlowNode element, List<Integer> takes, List<Integer> gives) {
		return new Move(element, takes, gives, null, null, null, List.of(), true);
	}

	/** The element begins, or is left, without having done its work. */
	static Move begin(FlowNode element, List<Integer> takes, List<Integer> gives) {
		return new Move(element, takes, gives, null, null, null, List.of(), false);
	}

	/** A sub-process or called process has come to its end. */
	static Move complete(FlowNode element, Scope scope, List<Integer> gives) {
		return new Move(element, List.of(scope.running()), gives, null, scope, null, List.of(), true);
	}

	/** The event puts an end to everything in the scope. */
	static Move interrupt(FlowNode event, List<Integer> takes, @Nullable Scope ended, List<Integer> gives,
			@Nullable Integer unless) {
		return new Move(event, takes, gives, ended, null, unless, List.of(), true);
	}

	/** The event starts something beside what it happens in, unless that runs already. */
	static Move spawn(FlowNode event, List<Integer> during, List<Integer> gives, int unless) {
		return new Move(event, during, gives, null, null, unless, List.of(), true);
	}

	/** An inclusive gateway merges what has arrived. */
	static Move join(FlowNode gateway, List<Integer> joins, List<Integer> gives) {
		return new Move(gateway, List.of(), gives, null, null, null, joins, true);
	}

	/**
	 * Whether it neither looks at nor touches anything but the one place it takes from
	 * and those it gives to.
	 */
	boolean isPlain() {
		return this.takes.size() == 1 && this.clears == null && this.needsEmpty == null && this.unless == null
				&& this.joins.isEmpty();
	}

}
