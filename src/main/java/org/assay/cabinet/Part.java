package org.assay.cabinet;

import org.assay.shared.Messages;

/**
 * The parts that every report to committee has, in the order of Rotherham's report of 25
 * April 2012, whose parts 1 and 2, meeting and date, are taken from the meeting itself.
 */
public enum Part {

	TITLE,

	PROGRAMME_AREA,

	SUMMARY,

	/** One recommendation a line. */
	RECOMMENDATIONS,

	PROPOSALS,

	FINANCE,

	RISKS,

	POLICY,

	BACKGROUND,

	EQUALITY,

	LEGAL,

	/** Whether something is exempt, on which ground and why; itself for everybody. */
	EXEMPT_INFORMATION,

	CONTACT,

	/**
	 * What only those may read who may see exempt information; most reports have none.
	 */
	EXEMPT_APPENDIX;

	public String heading() {
		return Messages.of(this);
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
