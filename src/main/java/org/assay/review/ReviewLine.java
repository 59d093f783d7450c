package org.assay.review;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One review in a list.
 *
 * @param council the council's key
 * @param stage where it stands, completing “The review is …”
 * @param opinion the opinion, once concluded
 */
public record ReviewLine(UUID id, String council, String title, int year, String trigger, String stage, boolean open,
		@Nullable String opinion, @Nullable LocalDate finishBy) {

	/** Whether it should have finished before the day and has not. */
	public boolean isLate(LocalDate today) {
		return this.open && this.finishBy != null && this.finishBy.isBefore(today);
	}

	static ReviewLine of(AssuranceReview review) {
		return new ReviewLine(review.id(), review.council(), review.title(), review.year(), review.trigger().key(),
				review.stage().words(), review.stage().open(),
				review.conclusion().map((conclusion) -> conclusion.opinion().words()).orElse(null),
				review.givenCommission().map(CommissionReview::finishBy).orElse(null));
	}

}
