package org.assay.scrutiny;

import java.util.List;
import java.util.UUID;

import org.assay.cabinet.DecisionId;
import org.assay.council.PublicCouncils;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scrutiny for anybody: what was recommended and answered, once democratic services have
 * published the response. What looks at an exempt decision is left out altogether.
 */
@Component
@Transactional(readOnly = true)
public class PublicScrutiny {

	private final ScrutinyReviews reviews;

	private final ExemptScrutiny exempt;

	private final PublicCouncils councils;

	PublicScrutiny(ScrutinyReviews reviews, ExemptScrutiny exempt, PublicCouncils councils) {
		this.reviews = reviews;
		this.exempt = exempt;
		this.councils = councils;
	}

	/** Those of the council, newest first; a page is the shorter by what is exempt. */
	public Page<PublishedScrutiny> of(String council, Pageable page) {
		Page<ScrutinyReview> found = this.reviews
			.findByCouncilAndPublishedOnNotNullOrderByPublishedOnDescIdAsc(this.councils.get(council).key(), page);
		this.exempt.meet(found.map(ScrutinyReview::reference).getContent());
		List<PublishedScrutiny> open = found.stream()
			.filter((review) -> !this.exempt.include(review.reference()))
			.map(PublicScrutiny::shown)
			.toList();
		return new PageImpl<>(open, page, found.getTotalElements());
	}

	/**
	 * One scrutiny review.
	 * @throws OutOfSight if there is none whose response the council published
	 */
	public PublishedScrutiny one(String council, UUID id) {
		String key = this.councils.get(council).key();
		return this.reviews.findById(id)
			.filter((review) -> review.council().equals(key) && review.publishedOn().isPresent())
			.filter((review) -> !this.exempt.include(review.reference()))
			.map(PublicScrutiny::shown)
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
