package org.assay.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The editions of the statutory guidance that Assay knows. They are national reference
 * data and belong to no council. They come with the software, one file for each under
 * {@code register/} on the class path, or were imported since.
 */
@Component
public class Register {

	/** After this long what others imported on another node is seen here too. */
	private static final Duration FRESH = Duration.ofMinutes(1);

	private final List<Edition> shipped = Arrays.stream(files()).map(EditionFile::read).toList();

	private final Supplier<List<ImportedEdition>> imported;

	private final Supplier<Instant> now;

	private volatile @Nullable Known known;

	/** Knows the editions on the class path only. */
	public Register() {
		this(List::of, () -> Instant.EPOCH);
	}

	@Autowired
	Register(ImportedEditions imported, Clock clock) {
		this(imported::findAll, clock::instant);
	}

	private Register(Supplier<List<ImportedEdition>> imported, Supplier<Instant> now) {
		this.imported = imported;
		this.now = now;
	}

	/** All editions, oldest first. */
	public List<Edition> editions() {
		Known last = this.known;
		Instant now = this.now.get();
		if (last != null && Duration.between(last.at(), now).abs().compareTo(FRESH) < 0) {
			return last.editions();
		}
		Map<String, Edition> byKey = new LinkedHashMap<>();
		this.shipped.forEach((edition) -> byKey.put(edition.key(), edition));
		// Stands though the same came with the software since: reviews were held under
		// it.
		this.imported.get().stream().map(ImportedEdition::edition).forEach((one) -> byKey.put(one.key(), one));
		List<Edition> read = byKey.values().stream().sorted(Comparator.comparing(Edition::issued)).toList();
		this.known = new Known(read, now);
		return read;
	}

	@TransactionalEventListener
	void readAnew(EditionImported imported) {
		this.known = null;
	}

	/**
	 * The edition with the key, if something new may begin under it.
	 * @throws UnknownEdition if there is none
	 * @throws EditionReplaced if a later one is in force
	 */
	public Edition inForce(String key) {
		Edition chosen = edition(key);
		if (!chosen.equals(current())) {
			throw new EditionReplaced(chosen, current());
		}
		return chosen;
	}

	/**
	 * The edition compared, clause by clause, with the one it replaces.
	 * @throws UnknownEdition if there is none with one of the keys
	 * @throws NotItsPredecessor if it replaces another
	 */
	public EditionComparison compare(String before, String after) {
		return EditionComparison.of(edition(before), edition(after));
	}

	/** What the edition changed in the one it replaces; empty if it replaces none. */
	public Optional<EditionComparison> changesOf(String key) {
		Edition after = edition(key);
		return Optional.ofNullable(after.replaces()).map((before) -> EditionComparison.of(edition(before), after));
	}

	/** The edition issued last. */
	public Edition current() {
		List<Edition> all = editions();
		return all.get(all.size() - 1);
	}

	/**
	 * The edition with the key, such as {@code 2012-13}.
	 * @throws UnknownEdition if there is none
	 */
	public Edition edition(String key) {
		List<Edition> all = editions();
		return all.stream()
			.filter((edition) -> edition.key().equals(key))
			.findFirst()
			.orElseThrow(
					() -> new UnknownEdition(key, all.stream().map(Edition::key).collect(Collectors.joining(", "))));
	}

	private static Resource[] files() {
		try {
			return new PathMatchingResourcePatternResolver(Register.class.getClassLoader())
				.getResources("classpath*:register/*.yaml");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Known(List<Edition> editions, Instant at) {
	}

}
