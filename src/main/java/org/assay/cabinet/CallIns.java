package org.assay.cabinet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.springframework.data.repository.Repository;

/** The call-ins of all councils. */
interface CallIns extends Repository<CallIn, UUID> {

	CallIn save(CallIn callIn);

	Optional<CallIn> findById(UUID id);

	List<CallIn> findByDecisionOrderByCalledInOnAscIdAsc(UUID decision);

	/** Those of all the decisions, as they came. */
	List<CallIn> findByDecisionInOrderByCalledInOnAscIdAsc(Collection<UUID> decisions);

	/**
	 * The call-in.
	 * @throws OutOfSight if there is none or the actor does not work for its council
	 */
	default CallIn get(Actor actor, Reference reference) {
		CallIn callIn = findById(CallInId.of(reference).value()).orElseThrow(() -> new OutOfSight(reference));
		OutOfSight.unlessSeenBy(actor, callIn.council(), reference);
		return callIn;
	}

}
