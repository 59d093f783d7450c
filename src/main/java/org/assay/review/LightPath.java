package org.assay.review;

import java.time.LocalDate;

/**
 * When a light test is enough. A council may ask for more, never for less; that chief
 * executive and lead member both see no change of weight is asked of them in their steps.
 */
final class LightPath {

	private LightPath() {
	}

	/**
	 * Agrees that the review may be light.
	 * @param years for how many years after a full test a light one is enough
	 * @throws LightPathClosed with the first reason that stands against it
	 */
	static void openTo(AssuranceReview review, CommissionReview given, Precedent precedent, int years,
			LocalDate today) {
		LocalDate lastFullTest = precedent.lastFullTest();
		if (review.trigger().structural()) {
			throw new LightPathClosed(review.reference(),
					"The posts themselves change, so a light test is not enough.");
		}
		if (!review.onlyDuties().isEmpty()) {
			throw new LightPathClosed(review.reference(),
					"The review covers only duties that have changed, so no earlier answers can be carried forward.");
		}
		if (lastFullTest == null) {
			throw new LightPathClosed(review.reference(), "No full test has been concluded yet.");
		}
		if (lastFullTest.plusYears(years).isBefore(today)) {
			throw new LightPathClosed(review.reference(), "The last full test is more than " + years + " years old.");
		}
		if (!given.edition().equals(precedent.edition()) || given.roles() != precedent.roles()) {
			throw new LightPathClosed(review.reference(),
					"The last review covered another edition or other roles, so its answers cannot be carried forward.");
		}
	}

}
