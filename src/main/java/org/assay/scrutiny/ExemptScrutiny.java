package org.assay.scrutiny;

import org.assay.cabinet.ExemptMatters;
import org.assay.shared.ExemptFacts;
import org.assay.shared.Reference;

import org.springframework.stereotype.Component;

/** What scrutiny says of an exempt decision is as exempt as the decision. */
@Component
public class ExemptScrutiny implements ExemptFacts {

	private final ScrutinyReviews reviews;

	private final ExemptMatters matters;

	ExemptScrutiny(ScrutinyReviews reviews, ExemptMatters matters) {
		this.reviews = reviews;
		this.matters = matters;
	}

	/** Whether it is a scrutiny review that looks at an exempt decision. */
	@Override
	public boolean include(Reference matter) {
		return matter.kind().equals(ScrutinyId.KIND) && this.reviews.findById(ScrutinyId.of(matter).value())
			.flatMap(ScrutinyReview::subject)
			.filter(this.matters::include)
			.isPresent();
	}

	boolean isHidden(ScrutinyReview review) {
		return include(review.reference()) && this.matters.areHiddenIn(review.council());
	}

}
