package org.assay.review;

import org.assay.shared.Reference;
import org.assay.shared.Rejected;

/** Somebody was named for a task whose post they do not hold. */
public final class PersonNotInPost extends Rejected {

	PersonNotInPost(Reference review, String sentence) {
		super(sentence, review);
	}

}
