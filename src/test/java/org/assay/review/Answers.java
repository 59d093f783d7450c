package org.assay.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What people type into the forms of a review, by the names of the forms' fields. */
final class Answers {

	private Answers() {
	}

	/** What everybody answers where all is well. */
	static Map<String, ?> usual(String task, UnaryOperator<String> people) {
		return switch (task) {
			case "Task_CommissionReview" -> commission("full", people);
			case "Task_DeclareIndependence" ->
				Map.of("independence", "independent", "statement", "I have never worked for the council.");
			case "Task_ConfirmNoMaterialChange" -> because("materialChange", "none");
			case "Task_ApproveDeparture" -> because("departure", "accepted");
			case "Task_AttestSelfAssessment" -> because("attestation", "attested");
			case "Task_JudgeElements" -> judgement();
			case "Task_CheckFactualAccuracy" -> Map.of("factualAccuracy", "accepted");
			case "Task_ConsiderAssurance" -> because("satisfaction", "satisfied");
			case "Task_ResolveDissent" -> because("dissentResolution", "noted");
			case "Task_ConcludeReview" -> conclusion("assured");
			case "Task_ConfirmReadiness" -> readiness();
			default -> throw new IllegalArgumentException("No usual answer to " + task);
		};
	}

	static Map<String, ?> request() {
		return Map.of("trigger", "yearly", "reviewYear", today().getYear());
	}

	/** A review of the director's duties alone. */
	static Map<String, ?> commission(String depth, UnaryOperator<String> people) {
		return Map.of("termsOfReference", "Test the arrangements.", "roles", "dcs", "depth", depth, "reasonsForDepth",
				"Nothing of weight has changed.", "assessor", people.apply("assessor"), "assessorOrganisation",
				"Neighbourshire", "edition", "2012-13", "lead", people.apply("lead"), "finishBy",
				today().plusMonths(3).toString());
	}

	static Map<String, ?> met() {
		return Map.of("rating", "met", "howDischarged", "The board looks at it every month.", "confirmed", true);
	}

	static Map<String, ?> rated(String rating) {
		return Map.of("rating", rating, "howDischarged", "The board looks at it every month.", "reasons",
				"The partners have agreed otherwise in writing.", "action", "A plan by June.", "confirmed", true);
	}

	static Map<String, ?> judgement() {
		Map<String, Object> fields = new HashMap<>();
		for (int element = 1; element <= 6; element++) {
			fields.put("ratingE" + element, "met");
			fields.put("reasonsE" + element, "Seen in practice.");
		}
		fields.put("recommendations", List.of(Map.of("recommendation", "Plan the succession.", "element", "E3")));
		return fields;
	}

	static Map<String, ?> point(String subject) {
		return Map.of("factualAccuracy", "points-raised", "points",
				List.of(Map.of("subject", subject, "point", "The board met twelve times, not six.")));
	}

	static Map<String, ?> conclusion(String opinion) {
		return Map.of("opinion", opinion, "reasons", "The judgement bears it out.", "publishedText",
				"The council has tested its arrangements.", "followUpOn", today().plusMonths(10).toString(),
				"recommendations", List.of(Map.of("number", 1, "response", "accepted")));
	}

	static Map<String, Object> readiness() {
		Map<String, Object> fields = new HashMap<>();
		for (String gate : List.of("portfolioHolder", "managementTeam", "scrutiny")) {
			fields.put(gate, "done");
			fields.put(gate + "On", today().minusDays(3).toString());
		}
		fields.put("benchmarking", "not-applicable");
		fields.put("benchmarkingReasons", "No neighbour has published a test this year.");
		return fields;
	}

	/** A choice with reasons, and the duties it names. */
	static Map<String, ?> because(String choice, String chosen, String... duties) {
		return Map.of(choice, chosen, "reasons", "We have looked into it.", "returnedDuties", List.of(duties));
	}

	static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/London"));
	}

}
