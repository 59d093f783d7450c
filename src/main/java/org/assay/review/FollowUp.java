package org.assay.review;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.assay.shared.Dates;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * When a concluded review is followed up.
 *
 * @param on the day on which the follow-up begins by itself; none if there is none
 * @param reasons why there is none, or why on another day than is usual
 */
@Embeddable
public record FollowUp(@Column(name = "follow_up_on") @Nullable LocalDate on,
		@Column(name = "follow_up_reasons") @Nullable String reasons) {

	// A London borough told its scrutiny committee in 2016 to expect an update then.
	private static final int EARLIEST_MONTHS = 9;

	private static final int LATEST_MONTHS = 12;

	/** The day that is proposed. */
	static LocalDate proposed(LocalDate today) {
		return today.plusMonths(EARLIEST_MONTHS);
	}

	FollowUp unlessUnexplained(LocalDate today) {
		if (this.on != null && !this.on.isAfter(today)) {
			throw new Incomplete("Choose a day for the follow-up that is still to come.");
		}
		boolean usual = this.on != null && !this.on.isBefore(today.plusMonths(EARLIEST_MONTHS))
				&& !this.on.isAfter(today.plusMonths(LATEST_MONTHS));
		if (!usual) {
			Incomplete.unlessGiven(this.reasons,
					"Follow the review up between " + Dates.words(today.plusMonths(EARLIEST_MONTHS)) + " and "
							+ Dates.words(today.plusMonths(LATEST_MONTHS))
							+ ", or give your reasons for another day or for none.");
		}
		return this;
	}

}
