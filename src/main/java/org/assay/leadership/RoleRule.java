package org.assay.leadership;

import org.assay.shared.Messages;

/** What a change of the two posts is held against, and who asks it. */
public enum RoleRule {

	R1("Children Act 2004 sections 18(1) and 19(1)"),

	R2("Statutory guidance 2009, 3.5"),

	R3("Local Government and Housing Act 1989 section 2"),

	R4("Compliance and assurance framework of a London borough, 2012, row 14"),

	R5("Children Act 2004 sections 18 and 19"),

	R6("2011 consultation on the revised guidance, 3.1"),

	R7("2011 consultation on the revised guidance, 3.1"),

	R8("Statutory guidance 2009, 2.1"),

	R9("Statutory guidance 2009, 2.25"),

	R10("Statutory guidance 2009, 3.13"),

	R11("Statutory guidance 2009, 3.13 and 3.14"),

	R12("2011 consultation on the revised guidance, 3.1"),

	R13("Compliance and assurance framework of a London borough, 2012, row 13"),

	R14("Children Act 2004 section 18(8); statutory guidance 2009, 3.15"),

	R15("Statutory guidance 2009, 3.15"),

	R16("Statutory guidance 2009, 3.16");

	private final String source;

	RoleRule(String source) {
		this.source = source;
	}

	public String words() {
		return Messages.of(this);
	}

	/** The document and paragraph. */
	public String source() {
		return this.source;
	}

}
