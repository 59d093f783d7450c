package org.assay.review;

import org.assay.workflow.About;

/** How forms begin to tell of a review. */
final class ReviewText {

	private ReviewText() {
	}

	static About about(AssuranceReview review) {
		return About.page(review.title(), "review", page(review));
	}

	static String page(AssuranceReview review) {
		return "/reviews/" + review.id();
	}

}
