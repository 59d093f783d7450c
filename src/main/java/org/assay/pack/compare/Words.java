package org.assay.pack.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.assay.shared.Messages;

import org.springframework.util.StringUtils;

/** The words for what the files of a pack call things. */
final class Words {

	private static final Set<String> UNSAID = Set.of("id", "formRefBinding", "calledElementBinding",
			"decisionRefBinding", "type");

	private static final Map<String, String> FACTS = Map.ofEntries(Map.entry("name", "compare.name"),
			Map.entry("candidateGroups", "compare.offered-to"), Map.entry("assignee", "compare.given-to"),
			Map.entry("formRef", "compare.form"), Map.entry("calledElement", "compare.calls"),
			Map.entry("decisionRef", "compare.asks-the-table"), Map.entry("delegateExpression", "compare.does"),
			Map.entry("sourceRef", "compare.from"), Map.entry("targetRef", "compare.to"),
			Map.entry("default", "compare.goes-otherwise-to"), Map.entry("attachedToRef", "compare.attached-to"),
			Map.entry("cancelActivity", "compare.interrupts"), Map.entry("conditionExpression", "compare.condition"),
			Map.entry("documentation", "compare.description"), Map.entry("description", "compare.description"),
			Map.entry("timeDate", "compare.time"), Map.entry("timeDuration", "compare.time"),
			Map.entry("timeCycle", "compare.time"), Map.entry("inputEntry", "compare.if"),
			Map.entry("outputEntry", "compare.then"), Map.entry("assay.due", "compare.due"),
			Map.entry("assay.evidence", "compare.evidence"), Map.entry("assay.remind", "compare.reminder"),
			Map.entry("assay.escalateTo", "compare.escalated-to"),
			Map.entry("assay.separateFrom", "compare.separate-from"), Map.entry("assay.requires", "compare.requires"),
			Map.entry("assay.replaces", "compare.takes-the-place-of"), Map.entry("assay.step", "compare.step"),
			Map.entry("assay.outcome", "compare.outcome"), Map.entry("assay.statutory", "compare.required-by"));

	private Words() {
	}

	/** Whether an attribute says nothing to people, or what goes without saying. */
	static boolean isUnsaid(String attribute, String value) {
		return UNSAID.contains(attribute) || (attribute.equals("hitPolicy") && value.equals("UNIQUE"));
	}

	/** What a fact is called; its name in the file where there is no better word. */
	static String fact(String name) {
		String message = FACTS.get(name);
		return (message != null) ? Messages.in(Words.class, message) : name;
	}

	/**
	 * What an element is: {@code userTask} is a user task, and {@code kind.user-task} in
	 * another language.
	 */
	static String kind(String name) {
		String key = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		return Messages.find(Words.class, "kind." + key).orElseGet(() -> StringUtils.capitalize(key.replace('-', ' ')));
	}

	static String quoted(String name) {
		return "“" + name.strip().replaceAll("\\s+", " ") + "”";
	}

}
