package org.assay.review;

import org.assay.shared.Incomplete;

/** The lead member's word on whether anything of weight has changed. */
public record ConfirmNoMaterialChange(boolean changed, String reasons) {

	public ConfirmNoMaterialChange {
		reasons = Incomplete.unlessGiven(reasons, "Say what you looked at and what you found.");
	}

}
