package org.assay.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What earlier concluded reviews of the council leave to the next.
 *
 * @param last the review concluded last, if any
 * @param assessors who judged it and the reviews before it, newest first
 * @param edition the edition it was done under
 * @param roles whose duties it covered
 * @param lastFullTest when a full test was last concluded, if ever
 */
public record Precedent(@Nullable UUID last, List<String> assessors, @Nullable String edition, @Nullable Roles roles,
		@Nullable LocalDate lastFullTest) {

	/** No review was concluded yet. */
	static final Precedent NONE = new Precedent(null, List.of(), null, null, null);

	/** What decision tables read where no full test was ever concluded. */
	static final int NEVER = 99;

	/**
	 * Whether one more review by the assessor makes so many in a row; never at the first.
	 */
	boolean isRepeated(String assessor, int inARow) {
		long judged = this.assessors.stream().takeWhile(assessor::equals).count();
		return judged > 0 && judged + 1 >= inARow;
	}

	/** Whole years since the last full test, or {@value #NEVER} if there was none. */
	int yearsSinceFullTest(LocalDate today) {
		return (this.lastFullTest != null) ? Period.between(this.lastFullTest, today).getYears() : NEVER;
	}

}
