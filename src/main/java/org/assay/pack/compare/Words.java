package org.assay.pack.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words for what the files of a pack call things. */
final class Words {

	private static final Set<String> UNSAID = Set.of("id", "formRefBinding", "calledElementBinding",
			"decisionRefBinding", "type");

	private static final Map<String, String> FACTS = Map.ofEntries(Map.entry("name", "Name"),
			Map.entry("candidateGroups", "Offered to"), Map.entry("assignee", "Given to"), Map.entry("formRef", "Form"),
			Map.entry("calledElement", "Calls"), Map.entry("decisionRef", "Asks the table"),
			Map.entry("delegateExpression", "Does"), Map.entry("sourceRef", "From"), Map.entry("targetRef", "To"),
			Map.entry("default", "Goes otherwise to"), Map.entry("attachedToRef", "Attached to"),
			Map.entry("cancelActivity", "Interrupts"), Map.entry("conditionExpression", "Condition"),
			Map.entry("documentation", "Description"), Map.entry("description", "Description"),
			Map.entry("timeDate", "Time"), Map.entry("timeDuration", "Time"), Map.entry("timeCycle", "Time"),
			Map.entry("inputEntry", "If"), Map.entry("outputEntry", "Then"), Map.entry("assay.due", "Due"),
			Map.entry("assay.evidence", "Evidence"), Map.entry("assay.remind", "Reminder"),
			Map.entry("assay.escalateTo", "Escalated to"), Map.entry("assay.separateFrom", "Separate from"),
			Map.entry("assay.requires", "Requires"), Map.entry("assay.replaces", "Takes the place of"),
			Map.entry("assay.step", "Step"), Map.entry("assay.outcome", "Outcome"),
			Map.entry("assay.statutory", "Required by"));

	private Words() {
	}

	/** Whether an attribute says nothing to people, or what goes without saying. */
	static boolean isUnsaid(String attribute, String value) {
		return UNSAID.contains(attribute) || (attribute.equals("hitPolicy") && value.equals("UNIQUE"));
	}

	/** What a fact is called; its name in the file where there is no better word. */
	static String fact(String name) {
		return FACTS.getOrDefault(name, name);
	}

	/** What an element is: {@code userTask} is a user task. */
	static String kind(String name) {
		String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	static String quoted(String name) {
		return "“" + name.strip().replaceAll("\\s+", " ") + "”";
	}

}
