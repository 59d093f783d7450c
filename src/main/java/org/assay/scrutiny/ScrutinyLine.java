package org.assay.scrutiny;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.shared.Beginning;
import org.jspecify.annotations.Nullable;

/**
 * One scrutiny review in a list.
 *
 * @param state where it stands, completing “The scrutiny review is …”
 * @param late whether the executive answered after its last day, or has not by now
 */
public record ScrutinyLine(UUID id, String council, String question, String state, boolean open, LocalDate requestedOn,
		@Nullable LocalDate responseDueOn, boolean late) {

	/** Its name in a list. */
	public String title() {
		return Beginning.of(this.question);
	}

}
