package org.assay.cabinet;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * An officer clears a draft or sends it back.
 *
 * @param reasons needed to send it back; else what the officer wants kept with it, or
 * empty
 */
record ClearReport(Clearance.Office office, boolean accepted, String reasons) {

	static ClearReport of(Clearance.Office office, boolean accepted, @Nullable String reasons) {
		return new ClearReport(office, accepted, accepted ? (reasons != null) ? reasons.strip() : "" : Incomplete
			.unlessGiven(reasons, "Say what has to change before you can clear the report, so that its author knows."));
	}

}
