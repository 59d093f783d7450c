package org.assay.pack.check;

import org.jspecify.annotations.Nullable;

/**
 * A process or sub-process of a {@link FlowNet}: what ends together.
 *
 * @param parent the scope around it; none around the whole process
 * @param running the place that is marked while the scope runs
 */
record Scope(@Nullable Scope parent, int running) {

	/** Whether this is the other scope or lies somewhere inside it. */
	boolean isWithin(Scope other) {
		for (Scope scope = this; scope != null; scope = scope.parent) {
			if (scope.running == other.running) {
				return true;
			}
		}
		return false;
	}

}
