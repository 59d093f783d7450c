package org.assay.council;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.persistence.LockModeType;
import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The councils of the installation. */
public interface Councils extends Repository<Council, String> {

	Council save(Council council);

	boolean existsByKey(String key);

	Optional<Council> findByKey(String key);

	/** All councils, for the system's own work; pages show {@link #seenBy(Actor)}. */
	List<Council> findAllByOrderByName();

	/**
	 * Loads the council so that no one else changes its posts until the transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Council c where c.key = :key")
	Optional<Council> findForChange(String key);

	@Query("select c.key from Council c")
	String[] findAllKeys();

	List<Council> findAllByKeyIn(Collection<String> keys);

	/** What the councils are called, by key; that is no secret. */
	default Map<String, String> names(Collection<String> keys) {
		return findAllByKeyIn(keys).stream().collect(Collectors.toMap(Council::key, Council::name));
	}

	/** The councils that the actor works for, by name. */
	default List<Council> seenBy(Actor actor) {
		Set<String> own = actor.councils();
		return findAllByOrderByName().stream()
			.filter((council) -> actor.administrator() || own.contains(council.key()))
			.toList();
	}

	/** The keys of the councils that the actor works for, for {@link AmongFunction}. */
	default String[] keysSeenBy(Actor actor) {
		return actor.administrator() ? findAllKeys() : actor.councils().toArray(String[]::new);
	}

	/**
	 * What is read about the councils that the actor works for. If these are all that
	 * there are, no record is left out, and none has to be compared with a long list of
	 * keys.
	 * @param ofAll reads records of every council
	 * @param ofSome reads records of the councils with the keys
	 */
	default <R> R read(Actor actor, Supplier<R> ofAll, Function<String[], R> ofSome) {
		Set<String> own = actor.councils();
		boolean all = actor.administrator() || (own.size() > 1 && own.containsAll(List.of(findAllKeys())));
		return all ? ofAll.get() : ofSome.apply(own.toArray(String[]::new));
	}

	/**
	 * The names by key of the councils that the actor works for, in the order of the
	 * names.
	 */
	default Map<String, String> namesSeenBy(Actor actor) {
		return seenBy(actor).stream()
			.collect(Collectors.toMap(Council::key, Council::name, (one, same) -> one, LinkedHashMap::new));
	}

	/**
	 * The council of which a page shows everything: the one with the key, or the first
	 * that the actor works for; empty if there is none.
	 * @throws OutOfSight if the actor does not work for the one with the key
	 */
	default Optional<Council> chosen(Actor actor, @Nullable String key) {
		return (key == null || key.isEmpty()) ? seenBy(actor).stream().findFirst() : Optional.of(get(actor, key));
	}

	/**
	 * The council with the key.
	 * @throws OutOfSight if there is none or the actor does not work for it
	 */
	default Council get(Actor actor, String key) {
		OutOfSight.unlessSeenBy(actor, key, Council.reference(key));
		return findByKey(key).orElseThrow(() -> new OutOfSight(Council.reference(key)));
	}

}
