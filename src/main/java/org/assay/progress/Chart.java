package org.assay.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.assay.review.Rating;

/**
 * How the duties of yearly reviews were rated, as stacked bars, the oldest first. Each
 * rating has a pattern and a number of its own, so that no colour is needed.
 *
 * @param width of the drawing, in its own units
 * @param bars one for each review
 */
record Chart(int width, List<Bar> bars) {

	static final int HEIGHT = 280;

	private static final int BASE = 240;

	private static final int TALLEST = 220;

	private static final int STEP = 90;

	private static final int THICK = 60;

	Chart {
		bars = List.copyOf(bars);
	}

	static Chart of(List<RatedReview> reviews) {
		List<RatedReview> rated = reviews.stream()
			.filter((one) -> one.total() > 0)
			.sorted(Comparator.comparing((one) -> one.line().year()))
			.toList();
		long most = rated.stream().mapToLong(RatedReview::total).max().orElse(1);
		List<Bar> bars = new ArrayList<>();
		for (RatedReview one : rated) {
			bars.add(bar(one, 20 + bars.size() * STEP, most));
		}
		return new Chart(20 + bars.size() * STEP, bars);
	}

	private static Bar bar(RatedReview review, int x, long most) {
		List<Segment> segments = new ArrayList<>();
		double top = BASE;
		for (Rating rating : Rating.values()) {
			long count = review.counts().getOrDefault(rating, 0L);
			double height = (double) count * TALLEST / most;
			top -= height;
			if (count > 0) {
				segments.add(new Segment(rating.key(), count, Math.round(top), Math.max(1, Math.round(height))));
			}
		}
		return new Bar(x, String.valueOf(review.line().year()), segments);
	}

	/** One review. */
	record Bar(int x, String label, List<Segment> segments) {

		public int width() {
			return THICK;
		}

		public int middle() {
			return this.x + THICK / 2;
		}

	}

	/** The duties with one rating. */
	record Segment(String rating, long count, long top, long height) {

		/** Whether its number fits into it. */
		public boolean labelled() {
			return this.height >= 14;
		}

		public long middle() {
			return this.top + this.height / 2 + 5;
		}

	}

}
