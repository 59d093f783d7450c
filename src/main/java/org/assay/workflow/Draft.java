package org.assay.workflow;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person has typed into a task's form and not sent yet.
 *
 * @param version counts how often it was saved; zero if nothing was
 * @param fields the values by the keys of the form's fields
 * @param replaced when the draft was saved that this one takes the place of without
 * having known it: on another machine
 */
record Draft(int version, @Nullable Instant savedAt, Map<String, @Nullable Object> fields, @Nullable Instant replaced) {

	static final Draft NONE = new Draft(0, null, Map.of(), null);

}
