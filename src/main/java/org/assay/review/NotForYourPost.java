package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The person does not hold the post that the law or the guidance asks for. */
public final class NotForYourPost extends Rejected {

	NotForYourPost(Reference review, String post) {
		super("This is for the " + post + " of the council, in person or by deputy; ask them to do it.", review);
	}

}
