package org.assay.review;

import org.assay.shared.Choice;

/** What the council concludes about its arrangements as a whole. */
public enum Opinion implements Choice {

	ASSURED,

	ASSURED_WITH_ACTIONS,

	NOT_ASSURED;

}
