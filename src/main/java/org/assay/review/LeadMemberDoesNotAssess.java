package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The lead member was asked to write evidence or to answer for a duty. */
public final class LeadMemberDoesNotAssess extends Rejected {

	LeadMemberDoesNotAssess(Reference review) {
		super("The lead member challenges and is satisfied but never assesses a duty; ask the duty's owner or another officer to do it.",
				review);
	}

}
