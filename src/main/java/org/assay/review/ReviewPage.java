package org.assay.review;

import java.util.List;

/**
 * A part of the list of reviews, newest first.
 *
 * @param reviews the reviews of this page
 * @param page the number of the page, from 0
 * @param pages how many pages there are
 * @param total how many reviews there are
 */
public record ReviewPage(List<ReviewLine> reviews, int page, int pages, long total) {

	/** How many reviews are on a page. */
	public static final int SIZE = 20;

	public ReviewPage {
		reviews = List.copyOf(reviews);
	}

}
