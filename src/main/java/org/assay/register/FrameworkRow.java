package org.assay.register;

/**
 * One duty in a compliance framework.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param duty the duty in the council's words
 * @param type the kind of responsibility
 * @param focus what the duty acts on
 * @param howDischarged how the council discharges it; may be empty
 * @param compliance the council's rating in its own words; may be empty
 */
public record FrameworkRow(int line, String duty, DutyType type, Focus focus, String howDischarged, String compliance) {

	/** This row with the rest of it that a page break cut off. */
	FrameworkRow continued(String duty, String howDischarged, String compliance) {
		return new FrameworkRow(this.line, join(this.duty, duty), this.type, this.focus,
				join(this.howDischarged, howDischarged), join(this.compliance, compliance));
	}

	private static String join(String begun, String rest) {
		return (begun + " " + rest).strip();
	}

}
