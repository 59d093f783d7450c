package org.assay.cabinet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people type into the forms of a report, by the names of the forms' fields. */
final class ReportAnswers {

	private ReportAnswers() {
	}

	static Map<String, Object> draft() {
		Map<String, Object> fields = new HashMap<>();
		for (Part part : Part.values()) {
			fields.put(part.key(), "No implications.");
		}
		fields.put("title", "Assurance of leadership");
		fields.put("contact", "Sam Whitfield\nAssurance lead\n01632 960001\nsam@example.gov.uk");
		fields.put("recommendations", List.of(Map.of("recommendation", "That Cabinet note the opinion."),
				Map.of("recommendation", "That Cabinet agree the answers.")));
		fields.remove("exemptAppendix");
		fields.remove("exemptInformation");
		fields.put("exemptInformation", "None.");
		return fields;
	}

	/** The draft with one field otherwise. */
	static Map<String, Object> draft(String field, Object text) {
		Map<String, Object> fields = draft();
		fields.put(field, text);
		return fields;
	}

	static Map<String, Object> readiness() {
		Map<String, Object> fields = new HashMap<>();
		for (String gate : List.of("portfolioHolder", "managementTeam", "scrutiny")) {
			fields.put(gate, "done");
			fields.put(gate + "On", "2036-02-20");
		}
		fields.put("benchmarking", "not-applicable");
		fields.put("benchmarkingReasons", "No neighbour has published a test this year.");
		fields.put("reportReadiness", "ready");
		return fields;
	}

	static Map<String, Object> route(boolean key) {
		return Map.of("significantMoney", "no", "severalWards", key ? "yes" : "no", "keyReasons",
				"It changes what every district gets.", "paragraphs", List.of());
	}

	static Map<String, Object> exemptRoute() {
		return Map.of("significantMoney", "no", "severalWards", "no", "keyReasons", "It spends nothing.", "paragraphs",
				List.of("individual"), "publicInterestIn", "keeping", "publicInterest",
				"The person's privacy outweighs what the public would learn.");
	}

	static Map<String, Object> decision(String outcome) {
		return Map.of("decision", outcome, "decisionText", "The opinion was noted.", "reasons", "It is well founded.",
				"alternatives", "None.", "conflicts", "None.", "wanted", "Costs by district.");
	}

}
