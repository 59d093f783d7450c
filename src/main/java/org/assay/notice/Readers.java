package org.assay.notice;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The people who chose something about their notices, or whom email does not reach. */
interface Readers extends Repository<Reader, String> {

	Reader save(Reader reader);

	@EntityGraph(attributePaths = "paces")
	Optional<Reader> findById(String person);

	@EntityGraph(attributePaths = "paces")
	List<Reader> findByPersonIn(Iterable<String> people);

	@EntityGraph(attributePaths = "paces")
	Optional<Reader> findByCalendarDigest(String digest);

	@EntityGraph(attributePaths = "paces")
	List<Reader> findByRefusedAddressIsNotNullOrderByRefusedAtDesc();

	/** The person's choices; the usual ones if there are none. */
	default Reader get(String person) {
		return findById(person).orElseGet(() -> new Reader(person));
	}

}
