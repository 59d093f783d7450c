package org.assay.progress;

import java.util.Map;

import org.assay.review.Rating;
import org.assay.review.ReviewLine;

/**
 * A review with how its duties are rated.
 *
 * @param counts how many duties have which rating; none where none is rated yet
 */
record RatedReview(ReviewLine line, Map<Rating, Long> counts) {

	RatedReview {
		counts = Map.copyOf(counts);
	}

	public long total() {
		return this.counts.values().stream().mapToLong(Long::longValue).sum();
	}

}
