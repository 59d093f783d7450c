package org.assay.security;

import jakarta.servlet.Filter;

/**
 * What every request passes before a page, for tests that open pages without a server.
 */
public final class DoorFilters {

	private DoorFilters() {
	}

	/** Leaves out the character that PostgreSQL does not keep. */
	public static Filter withoutNul() {
		return new WithoutNul();
	}

}
