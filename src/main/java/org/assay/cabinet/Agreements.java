package org.assay.cabinet;

import java.time.LocalDate;
import java.util.Optional;

import org.assay.shared.Incomplete;
import org.assay.workflow.Fields;

/** Reads from a form who agreed that something cannot wait. */
final class Agreements {

	private Agreements() {
	}

	/**
	 * The agreement, if somebody is named.
	 * @throws Incomplete if something of it is missing
	 */
	static Optional<UrgencyAgreement> in(Fields fields, LocalDate today) {
		if (fields.text("agreedOffice").isEmpty()) {
			return Optional.empty();
		}
		String day = "Give the day, not after today, on which the urgency was agreed.";
		return Optional.of(new UrgencyAgreement(
				fields.choice("agreedOffice", UrgencyAgreement.Office.class, "Choose who agreed that it cannot wait."),
				fields.text("agreedBy").orElse(""), fields.date("agreedOn", day).orElseThrow(() -> new Incomplete(day)),
				fields.text("urgencyReasons").orElse(""), fields.text("whyNotFirst").orElse(null))
			.notAfter(today));
	}

}
