package org.assay.pack.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.pack.compare.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of one file of a pack. */
public final class FileComparison {

	private static final String NOTHING = "nothing";

	private FileComparison() {
	}

	/**
	 * Compares two versions of a file that can be read.
	 * @param name the file's name; its ending says what it is
	 * @param before {@code null} if the file is new
	 * @param after {@code null} if the file was removed
	 * @return the differences: what was added, removed, changed and moved, in this order
	 */
	public static List<Difference> of(String name, byte @Nullable [] before, byte @Nullable [] after) {
		Map<String, Part> earlier = parts(name, before);
		Map<String, Part> later = parts(name, after);
		List<Difference> found = new ArrayList<>();
		later.forEach((id, part) -> {
			Part was = earlier.get(id);
			if (was == null) {
				found.add(new Difference(Kind.ADDED, id, part.name(), ""));
			}
			else if (!was.facts().equals(part.facts())) {
				found.add(new Difference(Kind.CHANGED, id, part.name(), words(was, part)));
			}
			else if (!was.place().equals(part.place())) {
				found.add(new Difference(Kind.MOVED, id, part.name(), ""));
			}
		});
		earlier.forEach((id, part) -> {
			if (!later.containsKey(id)) {
				found.add(new Difference(Kind.REMOVED, id, part.name(), ""));
			}
		});
		found.sort((one, other) -> one.kind().compareTo(other.kind()));
		return found;
	}

	private static Map<String, Part> parts(String name, byte @Nullable [] content) {
		if (content == null) {
			return Map.of();
		}
		return name.endsWith(".form") ? FormParts.of(content) : DiagramParts.of(content);
	}

	private static String words(Part before, Part after) {
		Set<String> facts = new LinkedHashSet<>(before.facts().keySet());
		facts.addAll(after.facts().keySet());
		return facts.stream()
			.filter((fact) -> !Objects.equals(before.facts().get(fact), after.facts().get(fact)))
			.map((fact) -> fact + ": " + before.said().getOrDefault(fact, NOTHING) + " → "
					+ after.said().getOrDefault(fact, NOTHING))
			.collect(Collectors.joining("\n"));
	}

}
