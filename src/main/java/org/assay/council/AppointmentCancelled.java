package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An appointment was taken back before its first day. */
public record AppointmentCancelled(String council, String user, String post, LocalDate since) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
