package org.assay.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The editions of the statutory guidance that Assay knows. They are national reference
 * data, belong to no council and come with the software: one file for each edition under
 * {@code register/} on the class path.
 */
@Component
public class Register {

	private final List<Edition> editions;

	/** Reads every edition on the class path. */
	public Register() {
		this.editions = Arrays.stream(files())
			.map(EditionFile::read)
			.sorted(Comparator.comparing(Edition::issued))
			.toList();
	}

	/** All editions, oldest first. */
	public List<Edition> editions() {
		return this.editions;
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

	/** The edition issued last. */
	public Edition current() {
		return this.editions.get(this.editions.size() - 1);
	}

	/**
	 * The edition with the key, such as {@code 2012-13}.
	 * @throws UnknownEdition if there is none
	 */
	public Edition edition(String key) {
		return this.editions.stream()
			.filter((edition) -> edition.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new UnknownEdition(key,
					this.editions.stream().map(Edition::key).collect(Collectors.joining(", "))));
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

}
