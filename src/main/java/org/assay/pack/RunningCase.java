package org.assay.pack;

import java.time.Instant;

import org.assay.shared.Reference;

/**
 * A case that runs on an older release than the live one, with the processes it called.
 *
 * @param id the engine's id of its process instance
 * @param process the id of its process
 * @param title the name of its process
 * @param from the newest release that has what it runs on
 * @param deployment the engine's id of what it would run on after a move
 */
record RunningCase(String id, Reference subject, String council, String process, String title, Instant begun, int from,
		String deployment) {
}
