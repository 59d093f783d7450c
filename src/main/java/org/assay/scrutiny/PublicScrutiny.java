package org.assay.scrutiny;

import java.util.List;
import java.util.UUID;

import org.assay.cabinet.DecisionId;
import org.assay.council.PublicCouncils;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scrutiny for anybody: what was recommended and answered, once democratic services have
 * published the response. What looks at an exempt decision is left out altogether.
 */
@Component
@Transactional(readOnly = true)
public class PublicScrutiny {

	private static final Limit NEWEST = Limit.of(200);

	private final ScrutinyReviews reviews;

	private final ExemptScrutiny exempt;

	private final PublicCouncils councils;

	PublicScrutiny(ScrutinyReviews reviews, ExemptScrutiny exempt, PublicCouncils councils) {
		this.reviews = reviews;
		this.exempt = exempt;
		this.councils = councils;
	}

	/** The newest of the council. */
	public List<PublishedScrutiny> of(String council) {
		return this.reviews
			.findByCouncilAndPublishedOnNotNullOrderByPublishedOnDescIdAsc(this.councils.get(council).key(), NEWEST)
			.stream()
			.filter((review) -> !this.exempt.include(review.reference()))
			.map(PublicScrutiny::shown)
			.toList();
	}

	/**
	 * One scrutiny review.
	 * @throws OutOfSight if there is none whose response the council published
	 */
	public PublishedScrutiny one(String council, UUID id) {
		return of(council).stream()
			.filter((review) -> review.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new OutOfSight(new ScrutinyId(id).reference()));
	}

	private static PublishedScrutiny shown(ScrutinyReview review) {
		return new PublishedScrutiny(review.id(), review.question(), decision(review), review.found(),
				review.recommendations(), review.respondedOn().orElseThrow(), review.isResponseLate(),
				review.publishedOn().orElseThrow());
	}

	private static @Nullable UUID decision(ScrutinyReview review) {
		return review.subject()
			.filter((Reference subject) -> subject.kind().equals("decision"))
			.map((subject) -> DecisionId.of(subject).value())
			.orElse(null);
	}

}
