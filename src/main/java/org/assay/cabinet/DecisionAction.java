package org.assay.cabinet;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.assay.shared.Incomplete;

/**
 * Something to do that was decided.
 *
 * @param officer the user id of the one officer who answers for it
 */
@Embeddable
public record DecisionAction(@Column(name = "to_do") String toDo, String officer, LocalDate dueOn) {

	public DecisionAction {
		toDo = Incomplete.unlessGiven(toDo, "Say what is to be done.");
		officer = Incomplete.unlessGiven(officer, "Name one officer for each action.");
	}

}
