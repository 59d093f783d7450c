package org.assay.review;

import org.assay.shared.Choice;

/** How deeply a review looks. */
public enum Depth implements Choice {

	FULL,

	/** Nothing of weight has changed: last year's answers stand until attested anew. */
	LIGHT;

}
