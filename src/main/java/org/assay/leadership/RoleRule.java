package org.assay.leadership;

/** What a change of the two posts is held against, and who asks it. */
public enum RoleRule {

	R1("There is exactly one director and one lead member on any day.", "Children Act 2004 sections 18(1) and 19(1)"),

	R2("The director reports directly to the chief executive.", "Statutory guidance 2009, 3.5"),

	R3("The director is politically restricted.", "Local Government and Housing Act 1989 section 2"),

	R4("The director is never the chief executive, not even for a time.",
			"Compliance and assurance framework of a London borough, 2012, row 14"),

	R5("The director is an officer and the lead member an elected member.", "Children Act 2004 sections 18 and 19"),

	R6("The director's post is in the first tier of management.", "2011 consultation on the revised guidance, 3.1"),

	R7("Each of the two posts covers education and children's social care.",
			"2011 consultation on the revised guidance, 3.1"),

	R8("The lead member is a member of the executive.", "Statutory guidance 2009, 2.1"),

	R9("One lead member answers for children's services, whoever else supports them.", "Statutory guidance 2009, 2.25"),

	R10("Education and children's social care are not split in the tier below a combined director.",
			"Statutory guidance 2009, 3.13"),

	R11("Children's and adult services are combined only with strong justification.",
			"Statutory guidance 2009, 3.13 and 3.14"),

	R12("The two posts are protected before functions are added.", "2011 consultation on the revised guidance, 3.1"),

	R13("A local test shows that the focus on children is not weakened.",
			"Compliance and assurance framework of a London borough, 2012, row 13"),

	R14("One person can do both jobs of a joint director well, and both councils agree.",
			"Children Act 2004 section 18(8); statutory guidance 2009, 3.15"),

	R15("What several posts in one hand mean for pressure and performance is considered.",
			"Statutory guidance 2009, 3.15"),

	R16("It is clear who answers for what, and the senior team knows both education and social care.",
			"Statutory guidance 2009, 3.16");

	private final String words;

	private final String source;

	RoleRule(String words, String source) {
		this.words = words;
		this.source = source;
	}

	public String words() {
		return this.words;
	}

	/** The document and paragraph. */
	public String source() {
		return this.source;
	}

}
