package org.assay.consultation;

import org.assay.shared.Incomplete;

/**
 * Plans to ask people about something.
 *
 * @param purpose what people are asked about, and why
 */
public record PlanConsultation(String council, String title, String purpose) {

	public PlanConsultation {
		title = Incomplete.unlessGiven(title, "Give the consultation a title.");
		purpose = Incomplete.unlessGiven(purpose, "Say what people are asked about, and why.");
	}

}
