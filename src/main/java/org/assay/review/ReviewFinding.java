package org.assay.review;

import org.assay.shared.Reference;

/**
 * Something that a review found to fall short.
 *
 * @param reviewTitle what people call the review
 * @param key of the duty or the element of assurance, such as D12 or E3
 * @param words what was found, such as “D12 Succession: not met”
 */
public record ReviewFinding(Reference review, String reviewTitle, String key, String words) {

	/** Tells it from every other finding. */
	public String id() {
		return this.review.id() + "/" + this.key;
	}

}
