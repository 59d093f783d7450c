package org.assay.council;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The bodies of all councils. */
public interface Bodies extends Repository<Body, UUID> {

	Body save(Body body);

	List<Body> findAllByCouncilOrderByHistoricAscNameAsc(String council);

	List<Body> findAllByCouncilInOrderByHistoricAscNameAsc(Collection<String> councils);

	Optional<Body> findByIdAndCouncil(UUID id, String council);

	boolean existsByCouncilAndNameAndIdNot(String council, String name, UUID id);

}
