package org.assay.scrutiny;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request for documents.
 *
 * @param provided whether they were provided
 * @param reasons the written statement of reasons, if not
 */
public record AnswerDocumentRequest(boolean provided, @Nullable String reasons) {

	public AnswerDocumentRequest {
		if (!provided) {
			reasons = Incomplete.unlessGiven(reasons,
					"Give the committee your reasons in writing: documents may be refused in no other way (SI 2012/2089 regulation 17).");
		}
	}

}
