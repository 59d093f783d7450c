package org.assay.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a diagram asks of one user task, read from the task's {@code assay.*} properties.
 *
 * @param step the step key, if a handler does more than record
 * @param evidenceAllowed whether evidence may be filed at the task at all
 * @param evidenceNeeded how many items must be attached before completion
 * @param due the deadline as written, such as {@code 5wd}
 * @param remind how long before it is due whoever may do the task is reminded
 * @param escalateTo the posts whose holders are told when it is overdue
 * @param separateFrom element ids of tasks nobody may have completed who takes this one
 * @param outcome the field that is the decision
 * @param requires readiness keys that must be on record
 * @param statutory requirement ids the step discharges
 * @param posts the posts whose holders may take the task
 */
record StepPolicy(@Nullable String step, boolean evidenceAllowed, int evidenceNeeded, @Nullable String due,
		List<String> remind, List<String> escalateTo, List<String> separateFrom, @Nullable String outcome,
		List<String> requires, List<String> statutory, List<String> posts) {

	/** Where the diagram says nothing; an empty property stands for no reminder. */
	private static final String USUAL_REMINDER = "3wd";

	static StepPolicy of(Map<String, String> properties, List<String> posts) {
		String evidence = properties.getOrDefault("assay.evidence", "optional").strip();
		return new StepPolicy(text(properties, "assay.step"), !evidence.equals("none"), needed(evidence),
				text(properties, "assay.due"),
				properties.containsKey("assay.remind") ? list(properties, "assay.remind") : List.of(USUAL_REMINDER),
				list(properties, "assay.escalateTo"), list(properties, "assay.separateFrom"),
				text(properties, "assay.outcome"), list(properties, "assay.requires"),
				list(properties, "assay.statutory"), List.copyOf(posts));
	}

	private static int needed(String evidence) {
		if (!evidence.startsWith("required")) {
			return 0;
		}
		int colon = evidence.indexOf(':');
		return (colon < 0) ? 1 : Integer.parseInt(evidence.substring(colon + 1).strip());
	}

	private static @Nullable String text(Map<String, String> properties, String name) {
		return Optional.ofNullable(properties.get(name))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.orElse(null);
	}

	private static List<String> list(Map<String, String> properties, String name) {
		String text = text(properties, name);
		return (text == null) ? List.of()
				: Arrays.stream(text.split(",")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
