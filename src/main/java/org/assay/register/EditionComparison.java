package org.assay.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Two editions of the guidance compared, clause by clause: first what the later one asks,
 * in its order, then what it no longer asks. A duty that stands unchanged under the same
 * key is left out.
 */
public record EditionComparison(String before, String after, List<ClauseChange> changes) {

	/**
	 * Compares an edition with the one it replaces.
	 * @throws NotItsPredecessor if it replaces another
	 */
	public static EditionComparison of(Edition before, Edition after) {
		if (!before.key().equals(after.replaces())) {
			throw new NotItsPredecessor(before, after);
		}
		Map<String, Provision> earlier = before.provisions()
			.stream()
			.collect(Collectors.toMap(Provision::key, Function.identity()));
		Set<String> takenOver = new HashSet<>();
		List<ClauseChange> changes = new ArrayList<>();
		for (Duty duty : after.duties()) {
			List<Provision> from = clausesOf(duty).stream().map((key) -> find(earlier, duty, key)).toList();
			takenOver.addAll(clausesOf(duty));
			Change change = changeOf(duty);
			if (change != null) {
				changes.add(new ClauseChange(change, from, duty));
			}
		}
		before.provisions()
			.stream()
			.filter((provision) -> !takenOver.contains(provision.key()))
			.forEach((provision) -> changes.add(new ClauseChange(Change.REMOVED, List.of(provision), null)));
		return new EditionComparison(before.key(), after.key(), List.copyOf(changes));
	}

	public List<ClauseChange> of(Change change) {
		return this.changes.stream().filter((line) -> line.change() == change).toList();
	}

	/**
	 * The duties of the later edition that ask for something they did not ask before;
	 * only these have to be assessed anew.
	 */
	public List<Duty> affected() {
		return this.changes.stream()
			.filter((line) -> line.change() == Change.ADDED || line.change() == Change.CHANGED)
			.map(ClauseChange::after)
			.filter(Objects::nonNull)
			.filter((duty) -> duty.status() != DutyStatus.HISTORIC)
			.toList();
	}

	private static @Nullable Change changeOf(Duty duty) {
		Supersedes supersedes = duty.supersedes();
		if (supersedes == null) {
			return Change.ADDED;
		}
		if (!supersedes.kept()) {
			return Change.CHANGED;
		}
		return supersedes.clauses().equals(List.of(duty.key())) ? null : Change.MOVED;
	}

	private static List<String> clausesOf(Duty duty) {
		return (duty.supersedes() != null) ? duty.supersedes().clauses() : List.of();
	}

	private static Provision find(Map<String, Provision> earlier, Duty duty, String key) {
		Provision found = earlier.get(key);
		if (found == null) {
			throw new IllegalArgumentException(
					"Duty " + duty.key() + " supersedes " + key + ", which the edition before does not have");
		}
		return found;
	}

}
