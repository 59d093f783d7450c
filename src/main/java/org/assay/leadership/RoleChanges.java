package org.assay.leadership;

import java.util.Collection;
import java.util.List;
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

/** Every change of the two posts of every council. */
interface RoleChanges extends Repository<RoleChange, UUID> {

	RoleChange save(RoleChange change);

	Optional<RoleChange> findById(UUID id);

	/** Those of the councils, newest first. */
	@Query("select c from RoleChange c where among(c.council, :councils) order by c.proposedOn desc, c.id")
	Page<RoleChange> findNewest(String[] councils, Pageable page);

	/** The councils of those at the stage. */
	@Query("select distinct c.council from RoleChange c where c.stage = :stage")
	Set<String> councilsWith(RoleChangeStage stage);

	List<RoleChange> findByCouncilInAndStageOrderByPublishedOnDescIdAsc(Collection<String> councils,
			RoleChangeStage stage);

	/**
	 * The change.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default RoleChange get(Actor actor, Reference reference) {
		RoleChange change = findById(RoleChangeId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, change.council(), reference);
		return change;
	}

}
