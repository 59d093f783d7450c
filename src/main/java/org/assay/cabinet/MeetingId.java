package org.assay.cabinet;

import java.util.UUID;

import org.assay.shared.Reference;

/** Names one meeting; written {@code meeting:5b1f…} where other modules refer to it. */
public record MeetingId(UUID value) {

	static final String KIND = "meeting";

	/**
	 * Reads the reference of a meeting.
	 * @throws org.assay.shared.OutOfSight if it names something else
	 */
	public static MeetingId of(Reference reference) {
		return new MeetingId(Ids.read(KIND, reference));
	}

	public Reference reference() {
		return new Reference(KIND, this.value.toString());
	}

}
