package org.assay.cabinet;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** The person does not hold the post that answers for this. */
public final class ForAnotherPost extends Rejected {

	ForAnotherPost(Reference subject, String post) {
		super("This is for the " + post + " of the council, in person or by deputy; ask them to do it.", subject);
	}

}
