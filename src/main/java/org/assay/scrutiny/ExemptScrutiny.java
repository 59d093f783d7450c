package org.assay.scrutiny;

import java.util.Collection;

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

	/**
	 * Known to this transaction from here on, so that a list asks for none of its own.
	 */
	public void meet(Collection<Reference> matters) {
		this.matters.meet(
				this.reviews
					.findAllByIdIn(matters.stream()
						.filter((matter) -> matter.kind().equals(ScrutinyId.KIND))
						.map((matter) -> ScrutinyId.of(matter).value())
						.toList())
					.stream()
					.flatMap((review) -> review.subject().stream())
					.toList());
	}

	boolean isHidden(ScrutinyReview review) {
		return include(review.reference()) && this.matters.areHiddenIn(review.council());
	}

}
