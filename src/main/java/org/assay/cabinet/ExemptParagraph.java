package org.assay.cabinet;

import org.assay.shared.Messages;

/** The descriptions of exempt information, LGA 1972 Schedule 12A Part 1 (England). */
public enum ExemptParagraph {

	INDIVIDUAL(1),

	IDENTITY(2),

	BUSINESS(3),

	LABOUR_RELATIONS(4),

	LEGAL_PRIVILEGE(5),

	NOTICE_OR_ORDER(6),

	CRIME(7);

	private final int number;

	ExemptParagraph(int number) {
		this.number = number;
	}

	/** The number in the Schedule, from 1. */
	public int number() {
		return this.number;
	}

	public String words() {
		return this.number + ". " + Messages.of(this);
	}

}
