package org.assay.evidence;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/**
 * Which evidence will soon show nothing any more. For reminders, so without what it is
 * called or says.
 */
@Component
public class ExpiringEvidence {

	private final EvidenceItems items;

	ExpiringEvidence(EvidenceItems items) {
		this.items = items;
	}

	/** The council's evidence whose effective period ends on one of the days. */
	public List<Expiry> between(String council, LocalDate first, LocalDate last) {
		return this.items.findExpiring(council, first, last)
			.stream()
			.map((one) -> new Expiry(Reference.parse(one.getSubject()), one.getEffectiveTo(), one.getFiledBy()))
			.toList();
	}

	/**
	 * One or several pieces of evidence of a case.
	 *
	 * @param on the last day of their effective period
	 * @param filedBy the user id of whoever filed them
	 */
	public record Expiry(Reference subject, LocalDate on, String filedBy) {
	}

}
