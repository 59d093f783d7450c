package org.assay.council;

import java.util.List;
import java.util.stream.Stream;

/**
 * An appointment that somebody wants to make.
 *
 * @param others all appointments of the council as they stand
 */
record Proposal(Held proposed, List<Held> others) {

	Appointment appointment() {
		return this.proposed.appointment();
	}

	Person person() {
		return this.proposed.person();
	}

	Posts.Post post() {
		return Posts.named(appointment().post());
	}

	/** The other appointments that share a day with the proposed one. */
	Stream<Held> meeting() {
		return this.others.stream().filter((other) -> other.appointment().meets(appointment()));
	}

}
