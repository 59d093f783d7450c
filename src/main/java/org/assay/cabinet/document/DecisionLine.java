package org.assay.cabinet.document;

import java.time.LocalDate;

/**
 * A decision taken on the matter of the report.
 *
 * @param by who decided
 */
public record DecisionLine(LocalDate date, String by, String decision, String reasons) {

	public DecisionLine {
		by = Plain.line(by);
		decision = Plain.line(decision);
		reasons = Plain.line(reasons);
	}

}
