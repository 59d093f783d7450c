package org.assay.scrutiny;

import org.assay.shared.Incomplete;

/** Asks the committee to look at something. */
public record RequestScrutiny(String council, String question) {

	public RequestScrutiny {
		question = Incomplete.unlessGiven(question, "Say what scrutiny should look at, and why.");
	}

}
