package org.assay.review;

import java.util.Set;

/**
 * The duties that can never be averaged away: the appointment, its tier, the line of
 * accountability, the local test, not being the chief executive, and the seat on the
 * safeguarding board. Rows 1, 5, 11, 13, 14 and 25 of the compliance framework on which
 * the register of 2012-13 rests; an edition may name more, never fewer.
 */
final class StructuralDuties {

	static final Set<String> KEYS = Set.of("D01", "D05", "D11", "D13", "D14", "D25");

	private StructuralDuties() {
	}

}
