package org.assay.review;

import java.time.MonthDay;

import org.springframework.stereotype.Component;

/** What a council decides for itself about its reviews. */
@Component
class ReviewPolicy {

	// A council that has decided nothing: its year begins with the municipal year, and a
	// full test is due every third year.
	private static final MonthDay YEARLY_FROM = MonthDay.of(5, 1);

	private static final int LIGHT_YEARS = 3;

	/** For how many years after a full test a light one is enough. */
	int lightYears(String council) {
		return LIGHT_YEARS;
	}

	/** From which day of its year the council's yearly review is started. */
	MonthDay yearlyFrom(String council) {
		return YEARLY_FROM;
	}

}
