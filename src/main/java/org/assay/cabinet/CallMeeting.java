package org.assay.cabinet;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Calls a meeting of a body.
 *
 * @param shortNotice why it is convened at shorter notice than five clear days, if it is
 */
public record CallMeeting(String council, UUID body, LocalDate heldOn, String place, @Nullable String shortNotice) {

	public CallMeeting {
		place = Incomplete.unlessGiven(place, "Say where the meeting is held.");
		shortNotice = (shortNotice == null || shortNotice.isBlank()) ? null : shortNotice.strip();
	}

}
