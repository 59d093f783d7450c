package org.assay.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a case can go over to the live release.
 *
 * @param waitsAt the names of the steps where it waits, with how often
 * @param kind how it may go
 * @param obstacles why it cannot, each in a sentence; empty if it can
 * @param ways which of the engine's process instances go which way
 */
record MoveVerdict(RunningCase one, List<String> waitsAt, MoveKind kind, List<String> obstacles,
		Map<MovePath, List<String>> ways) {

	public boolean movable() {
		return this.obstacles.isEmpty() && this.kind != MoveKind.MAJOR;
	}

	/** What was found so far. */
	static final class Findings {

		private final Map<String, Integer> places = new TreeMap<>();

		private final Set<String> obstacles = new TreeSet<>();

		private final Map<MovePath, List<String>> ways = new LinkedHashMap<>();

		private MoveKind kind;

		Findings(MoveKind kind) {
			this.kind = kind;
			if (kind == MoveKind.MAJOR) {
				obstacle("Whoever put the new release live decided that no case goes over to it.");
			}
		}

		void waitsAt(String step) {
			this.places.merge(step, 1, Integer::sum);
		}

		void obstacle(String sentence) {
			this.obstacles.add(sentence);
		}

		void takes(MovePath path, String part) {
			this.ways.computeIfAbsent(path, (way) -> new ArrayList<>()).add(part);
			this.kind = this.kind.orStricter(path.kind());
		}

		boolean isFree() {
			return this.obstacles.isEmpty();
		}

		Map<MovePath, List<String>> ways() {
			return this.ways;
		}

		MoveVerdict verdict(RunningCase one) {
			List<String> waitsAt = this.places.entrySet()
				.stream()
				.map((place) -> (place.getValue() == 1) ? place.getKey()
						: place.getKey() + " (" + place.getValue() + ")")
				.collect(Collectors.toList());
			return new MoveVerdict(one, waitsAt, this.kind, List.copyOf(this.obstacles), this.ways);
		}

	}

}
