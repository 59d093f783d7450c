package org.assay.demo;

import java.util.List;
import java.util.Map;

import org.assay.register.Duty;

/**
 * The people of one council in the story, by what they do in it.
 *
 * @param council the council's key
 * @param name what people call the council
 * @param assessorFrom where the assessor comes from
 * @param offices who clears reports, by the office
 * @param contact who answers questions about reports
 * @param owners the duty owners, the one who answers for the lead member's duties last
 */
record DemoCast(String council, String name, String assessorFrom, String chiefExecutive, String dcs, String lmcs,
		String assuranceLead, String assessor, String democraticServices, Map<String, String> offices, String contact,
		List<String> owners) {

	/** Who assesses the duty. */
	String owner(Duty duty) {
		int last = this.owners.size() - 1;
		if (duty.key().startsWith("M")) {
			return this.owners.get(last);
		}
		return this.owners.get(Math.min(last, switch (duty.type()) {
			case COMMISSIONING, PARTNERSHIP -> 2;
			case PERFORMANCE, ORGANISATIONAL -> 1;
			default -> 0;
		}));
	}

}
