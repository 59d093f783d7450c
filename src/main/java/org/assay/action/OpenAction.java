package org.assay.action;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Asks for something to be followed up.
 *
 * @param source what it follows from, such as {@code review:5b1f…}
 * @param proposedOwner the user id of the officer who is proposed to own it
 */
public record OpenAction(String council, Reference source, String toDo, @Nullable String proposedOwner,
		@Nullable LocalDate proposedDueOn) {

	public OpenAction {
		toDo = Incomplete.unlessGiven(toDo, "Say what is to be done.");
	}

	public OpenAction(String council, Reference source, String toDo) {
		this(council, source, toDo, null, null);
	}

}
