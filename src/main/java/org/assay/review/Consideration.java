package org.assay.review;

import org.assay.shared.Choice;

/** What the lead member says of the assurance given. */
public enum Consideration implements Choice {

	SATISFIED,

	/** Named duties are to be looked at again. */
	CHALLENGED,

	/** Disagrees with the assurance as a whole; the chief executive resolves it. */
	DISSENTED;

}
