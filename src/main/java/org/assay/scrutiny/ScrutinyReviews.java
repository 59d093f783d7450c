package org.assay.scrutiny;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every scrutiny review of every council. */
interface ScrutinyReviews extends Repository<ScrutinyReview, UUID> {

	ScrutinyReview save(ScrutinyReview review);

	Optional<ScrutinyReview> findById(UUID id);

	List<ScrutinyReview> findAllByIdIn(Collection<UUID> ids);

	/** Those of every council, newest first. */
	@Query("select r from ScrutinyReview r order by r.requestedOn desc, r.id")
	Page<ScrutinyReview> findNewest(Pageable page);

	/** Those of the councils, newest first. */
	@Query("select r from ScrutinyReview r where among(r.council, :councils) order by r.requestedOn desc, r.id")
	Page<ScrutinyReview> findNewest(String[] councils, Pageable page);

	Page<ScrutinyReview> findByCouncilAndPublishedOnNotNullOrderByPublishedOnDescIdAsc(String council, Pageable page);

	/**
	 * The scrutiny review.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default ScrutinyReview get(Actor actor, Reference reference) {
		ScrutinyReview review = findById(ScrutinyId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, review.council(), reference);
		return review;
	}

}
