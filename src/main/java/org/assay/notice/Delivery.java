package org.assay.notice;

import org.assay.shared.Choice;

/** How far a notice or an email has come. */
enum Delivery implements Choice {

	/** A notice that goes with its person's next digest. */
	FOR_DIGEST("In the next daily email"),

	/** Goes out as soon as the mail service takes it. */
	QUEUED("Being emailed"),

	/** The mail service confirmed that it took it. */
	SENT("Emailed"),

	/** Nobody takes it for that person: see the reason with the email. */
	REFUSED("Email not delivered"),

	/** Not to be emailed. */
	ON_PAGE("On this page only"),

	/** Its person may not see the case any more. */
	WITHHELD("Not sent");

	private final String words;

	Delivery(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

}
