package org.assay.pack;

import java.util.Map;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A running case goes on by the processes of a newer release.
 *
 * @param name what kind of case it is
 * @param from the release it ran on
 * @param to the release it runs on now
 * @param kind how it went
 * @param successors which step took the place of one that was gone, by process
 */
public record CaseMoved(String council, Reference subject, String name, int from, int to, MoveKind kind,
		Map<String, Map<String, String>> successors) implements Fact {
}
