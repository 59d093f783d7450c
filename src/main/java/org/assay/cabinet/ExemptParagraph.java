package org.assay.cabinet;

/** The descriptions of exempt information, LGA 1972 Schedule 12A Part 1 (England). */
public enum ExemptParagraph {

	INDIVIDUAL(1, "Information relating to any individual"),

	IDENTITY(2, "Information likely to reveal the identity of an individual"),

	BUSINESS(3, "Financial or business affairs of a particular person, the council included"),

	LABOUR_RELATIONS(4, "Consultations or negotiations on labour relations"),

	LEGAL_PRIVILEGE(5, "Legal professional privilege"),

	NOTICE_OR_ORDER(6, "The council proposes to give a notice or make an order"),

	CRIME(7, "Prevention, investigation or prosecution of crime");

	private final int number;

	private final String words;

	ExemptParagraph(int number, String words) {
		this.number = number;
		this.words = words;
	}

	/** The number in the Schedule, from 1. */
	public int number() {
		return this.number;
	}

	public String words() {
		return this.number + ". " + this.words;
	}

}
