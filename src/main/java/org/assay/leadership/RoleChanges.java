package org.assay.leadership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Every change of the two posts of every council. */
interface RoleChanges extends Repository<RoleChange, UUID> {

	RoleChange save(RoleChange change);

	Optional<RoleChange> findById(UUID id);

	List<RoleChange> findByCouncilInOrderByProposedOnDescIdAsc(Collection<String> councils, Limit limit);

	List<RoleChange> findByStageOrderByPublishedOnDescIdAsc(RoleChangeStage stage, Limit limit);

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
