package org.assay.review;

import org.assay.shared.Choice;

/** Whose duties a review covers. */
public enum Roles implements Choice {

	BOTH,

	DCS;

}
