package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A person was appointed to a post, from a day that may lie ahead. */
public record PostFilled(String council, String user, String post, Appointment.Kind kind, LocalDate since,
		@Nullable LocalDate until, Standing standing) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
