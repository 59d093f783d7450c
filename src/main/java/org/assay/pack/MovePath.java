package org.assay.pack;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * The way from a process of one release to the same process of another.
 *
 * @param before the process of the case as it is
 * @param after the same process in the other release
 * @param successors which step takes the place of one that is gone
 * @param kind how cases get there that wait where they can go on
 */
record MovePath(DrawnProcess before, DrawnProcess after, Map<String, String> successors, MoveKind kind,
		MigrationPlan plan) {

	/** What a case that waits at the element does not find in the other release. */
	Optional<String> obstacle(String id) {
		DrawnElement old = this.before.element(id).orElseThrow();
		String step = "“" + old.name() + "”";
		DrawnElement young = this.after.element(successor(id)).orElse(null);
		if (young == null) {
			return said("It waits at %s, which the new release does not have.", step);
		}
		if (!young.kind().equals(old.kind())) {
			return said("It waits at %s, which is another kind of element in the new release.", step);
		}
		if (!young.within().equals(successor(old.within()))) {
			return said("It waits at %s, which belongs to another part of the diagram in the new release.", step);
		}
		if (!young.asks().equals(old.asks())) {
			return said("It waits at %s, where the new release asks for something else.", step);
		}
		if (!old.posts().isEmpty() && Collections.disjoint(old.posts(), young.posts())) {
			return said("It waits at %s, which the new release gives to other posts.", step);
		}
		return Optional.empty();
	}

	/** The element of the other release that the one of this id becomes. */
	String successor(String id) {
		return this.successors.getOrDefault(id, id);
	}

	/** The element that became the one of this id. */
	String predecessor(String id) {
		return this.successors.entrySet()
			.stream()
			.filter((step) -> step.getValue().equals(id) && this.before.element(step.getKey()).isPresent())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(id);
	}

	private static Optional<String> said(String sentence, String step) {
		return Optional.of(sentence.formatted(step));
	}

}
