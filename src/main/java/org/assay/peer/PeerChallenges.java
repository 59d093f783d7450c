package org.assay.peer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assay.shared.By;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every peer challenge of every council. */
interface PeerChallenges extends Repository<PeerChallenge, UUID> {

	PeerChallenge save(PeerChallenge challenge);

	Optional<PeerChallenge> findById(UUID id);

	/** Those of the councils, newest first. */
	@Query("select c from PeerChallenge c where among(c.council, :councils) order by c.requestedOn desc, c.id")
	Page<PeerChallenge> findNewest(String[] councils, Pageable page);

	Optional<PeerChallenge> findFirstByCouncilAndStageInAndIdNot(String council, Collection<Stage> stages, UUID id);

	/** Those in whose team one of the people is. */
	@Query("""
			select distinct c from PeerChallenge c join c.team t
			where t.person in :people order by c.requestedOn desc, c.id""")
	List<PeerChallenge> withPeers(Collection<String> people);

	/**
	 * The peer challenge.
	 * @throws OutOfSight to those who neither work for its host nor take part
	 */
	default PeerChallenge get(By by, Reference reference) {
		PeerChallenge challenge = findById(ChallengeId.of(reference).value())
			.orElseThrow(() -> new OutOfSight(reference));
		challenge.unlessSeenBy(by);
		return challenge;
	}

}
