package org.assay.cabinet.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An action that follows from the matter of the report.
 *
 * @param due null while no day is agreed
 * @param measure by what it will be seen to have worked
 * @param state how far it has come, as printed
 */
public record ActionLine(String action, String owner, @Nullable LocalDate due, String measure, String state) {

	public ActionLine {
		action = Plain.line(action);
		owner = Plain.line(owner);
		measure = Plain.line(measure);
		state = Plain.line(state);
	}

}
