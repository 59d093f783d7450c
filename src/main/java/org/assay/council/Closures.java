package org.assay.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The closures of all councils. */
interface Closures extends Repository<Closure, UUID> {

	Closure save(Closure closure);

	List<Closure> findAllByCouncilOrderBySince(String council);

	Optional<Closure> findByIdAndCouncil(UUID id, String council);

	void delete(Closure closure);

}
