package org.assay.cabinet;

/**
 * The parts that every report to committee has, in the order of Rotherham's report of 25
 * April 2012, whose parts 1 and 2, meeting and date, are taken from the meeting itself.
 */
public enum Part {

	TITLE("Title"),

	PROGRAMME_AREA("Programme area"),

	SUMMARY("Summary"),

	/** One recommendation a line. */
	RECOMMENDATIONS("Recommendations"),

	PROPOSALS("Proposals and details"),

	FINANCE("Finance"),

	RISKS("Risks and uncertainties"),

	POLICY("Policy and performance agenda implications"),

	BACKGROUND("Background papers and consultation"),

	EQUALITY("Equality implications"),

	LEGAL("Legal implications"),

	/** Whether something is exempt, on which ground and why; itself for everybody. */
	EXEMPT_INFORMATION("Exempt information"),

	CONTACT("Contact"),

	/**
	 * What only those may read who may see exempt information; most reports have none.
	 */
	EXEMPT_APPENDIX("Exempt appendix");

	private final String heading;

	Part(String heading) {
		this.heading = heading;
	}

	public String heading() {
		return this.heading;
	}

	/** As forms name it. */
	public String key() {
		StringBuilder key = new StringBuilder();
		boolean starts = false;
		for (char letter : name().toCharArray()) {
			if (letter != '_') {
				key.append(starts ? letter : Character.toLowerCase(letter));
			}
			starts = letter == '_';
		}
		return key.toString();
	}

	/** Whether it is withheld from the public. */
	public boolean isExempt() {
		return this == EXEMPT_APPENDIX;
	}

}
