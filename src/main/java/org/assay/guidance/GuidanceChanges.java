package org.assay.guidance;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every check of the guidance by every council. */
interface GuidanceChanges extends Repository<GuidanceChange, UUID> {

	GuidanceChange save(GuidanceChange change);

	Optional<GuidanceChange> findById(UUID id);

	boolean existsByCouncilAndWatchYear(String council, int watchYear);

	boolean existsByCouncilAndStageIn(String council, Collection<Stage> stages);

	boolean existsByCouncilAndEditionAndReviewIsNotNull(String council, String edition);

	/** Those of the councils, newest first. */
	@Query("select c from GuidanceChange c where among(c.council, :councils) order by c.watchYear desc, c.id")
	Page<GuidanceChange> findNewest(String[] councils, Pageable page);

	Page<GuidanceChange> findByCouncilAndStageOrderByWatchYearDescIdAsc(String council, Stage stage, Pageable page);

	@Query("select c.id from GuidanceChange c where c.council = :council and c.stage = :stage")
	Set<UUID> findIds(String council, Stage stage);

	Optional<GuidanceChange> findByIdAndCouncilAndStage(UUID id, String council, Stage stage);

	/**
	 * The check.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default GuidanceChange get(Actor actor, Reference reference) {
		GuidanceChange change = findById(GuidanceChangeId.of(reference).value())
			.orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, change.council(), reference);
		return change;
	}

}
