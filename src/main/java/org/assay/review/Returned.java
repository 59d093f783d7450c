package org.assay.review;

import java.util.List;

import org.assay.shared.Incomplete;

/** Duties sent back to be assessed again. */
final class Returned {

	private Returned() {
	}

	/**
	 * The named duties where they are returned, and none elsewhere.
	 * @throws Incomplete if duties are to be returned and none is named
	 */
	static List<String> unlessNamed(boolean returned, List<String> duties) {
		if (returned && duties.isEmpty()) {
			throw new Incomplete("Name the duties that are to be assessed again.");
		}
		return returned ? List.copyOf(duties) : List.of();
	}

}
