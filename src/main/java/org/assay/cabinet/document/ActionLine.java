package org.assay.cabinet.document;

import java.time.LocalDate;

/**
 * An action that follows from the matter of the report.
 *
 * @param measure by what it will be seen to have worked
 * @param state how far it has come, as printed
 */
public record ActionLine(String action, String owner, LocalDate due, String measure, String state) {

	public ActionLine {
		action = Plain.line(action);
		owner = Plain.line(owner);
		measure = Plain.line(measure);
		state = Plain.line(state);
	}

}
