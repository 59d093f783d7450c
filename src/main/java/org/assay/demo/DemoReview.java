package org.assay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.assay.shared.Reference;
import org.assay.workflow.Worklist.Item;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of one review, each done by the person whose step it is. */
@Component
@Profile("demo")
class DemoReview {

	private static final List<String> OWNERS = List.of(DemoPeople.FAMILY_SERVICES, DemoPeople.EDUCATION,
			DemoPeople.COMMISSIONING, DemoPeople.POLICY);

	private final DemoStage stage;

	private final DemoAnswers answers;

	private final DemoEvidence evidence;

	DemoReview(DemoStage stage, DemoAnswers answers, DemoEvidence evidence) {
		this.stage = stage;
		this.answers = answers;
		this.evidence = evidence;
	}

	void request(String trigger, LocalDate day, String whatHappened) {
		this.stage.on(day);
		this.stage.begin(DemoPeople.ASSURANCE_LEAD, "AssuranceReviewProcess",
				Map.of("trigger", trigger, "reviewYear", day.getYear(), "whatHappened", whatHappened));
	}

	void commission(LocalDate day, String terms) {
		commission(day, terms, "full", "Every duty is to be looked at afresh.");
	}

	void commissionLight(LocalDate day, String terms) {
		commission(day, terms, "light", "A full test was concluded within the year and nothing of weight has changed.");
	}

	private void commission(LocalDate day, String terms, String depth, String reasons) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.CHIEF_EXECUTIVE, "Task_CommissionReview", Map.ofEntries(
				Map.entry("termsOfReference", terms), Map.entry("roles", "both"), Map.entry("depth", depth),
				Map.entry("reasonsForDepth", reasons), Map.entry("assessor", DemoPeople.ASSESSOR),
				Map.entry("assessorOrganisation", "Riverdale City Council"), Map.entry("edition", "2012-13"),
				Map.entry("lead", DemoPeople.ASSURANCE_LEAD), Map.entry("finishBy", day.plusMonths(3).toString())));
	}

	void declareIndependence(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.ASSESSOR, "Task_DeclareIndependence",
				Map.of("independence", "independent", "statement",
						"I have never worked for Exampleshire and have no relation to anybody whose work I judge."));
	}

	void confirmNoMaterialChange(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.LMCS, "Task_ConfirmNoMaterialChange", Map.of("materialChange", "none", "reasons",
				"I asked the director what the visit changed; weekend cover was there before it."));
	}

	/** The owners assess the duties that fit, showing documents of the year before. */
	void assess(LocalDate day, Predicate<String> duties) {
		this.stage.on(day);
		Predicate<Item> fitting = (item) -> item.key().equals("Task_AssessDuty") && item.duty() != null
				&& duties.test(item.duty());
		for (String owner : OWNERS) {
			this.stage.completeAll(owner, fitting, (item) -> show(item, day),
					(item) -> this.answers.assess(duty(item)));
		}
		this.stage.completeAll(DemoPeople.DCS, (item) -> item.key().equals("Task_ApproveDeparture"), (item) -> {
		}, (item) -> Map.of("departure", "accepted", "reasons",
				"The partners' written agreement shows that families are better reached this way."));
	}

	void attest(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.DCS, "Task_AttestSelfAssessment", Map.of("attestation", "attested", "reasons",
				"I have read every assessment and the evidence for it; it is full and accurate."));
	}

	void judgeElements(LocalDate day) {
		this.stage.on(day);
		Map<String, Object> fields = new HashMap<>();
		for (int element = 1; element <= 6; element++) {
			fields.put("ratingE" + element, (element == 4) ? "partly-met" : "met");
			fields.put("reasonsE" + element, REASONS.get(element - 1));
		}
		fields.put("dutyRatings", List.of(Map.of("duty", "D37", "rating", "partly-met", "reasons",
				"Young people told us they are asked, but seldom hear what came of it.")));
		fields.put("recommendations", List.of(
				Map.of("recommendation", "Tell young people within a month what their views changed.", "element", "E4"),
				Map.of("recommendation", "Publish the offer of youth provision for every district.", "element", "E6")));
		this.stage.complete(DemoPeople.ASSESSOR, "Task_JudgeElements", fields);
	}

	void acceptFacts(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.DCS, "Task_CheckFactualAccuracy", Map.of("factualAccuracy", "accepted"));
	}

	void considerAssurance(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.LMCS, "Task_ConsiderAssurance",
				Map.of("satisfaction", "satisfied", "reasons",
						"I put the assessor's findings on participation to the director and am satisfied with the "
								+ "dates he gave."));
	}

	void conclude(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.CHIEF_EXECUTIVE, "Task_ConcludeReview",
				Map.of("opinion", "assured-with-actions", "reasons",
						"The line of accountability is clear and holds; participation and youth provision need work.",
						"publishedText",
						"The council is assured that its arrangements work, with two actions that it follows "
								+ "until they have worked.",
						"followUpOn", day.plusMonths(9).toString(), "recommendations",
						List.of(Map.of("number", 1, "response", "accepted"), Map.of("number", 2, "response",
								"partly-accepted", "reasons",
								"In four districts at once; the fifth depends on its " + "district council."))));
	}

	/** Hands the review over to its report, and says which review it is. */
	Reference confirmReadiness(LocalDate day) {
		this.stage.on(day);
		Map<String, Object> fields = new HashMap<>();
		for (String gate : List.of("portfolioHolder", "managementTeam", "scrutiny")) {
			fields.put(gate, "done");
			fields.put(gate + "On", day.minusDays(3).toString());
		}
		fields.put("benchmarking", "not-applicable");
		fields.put("benchmarkingReasons", "No neighbouring council has published a test this year.");
		return this.stage.complete(DemoPeople.ASSURANCE_LEAD, "Task_ConfirmReadiness", fields).subject();
	}

	private void show(Item item, LocalDate day) {
		this.answers.shownFor(duty(item)).forEach((document) -> this.evidence.show(item, document, day));
	}

	private static String duty(Item item) {
		String duty = item.duty();
		if (duty == null) {
			throw new IllegalStateException("A task about no duty: " + item.name());
		}
		return duty;
	}

	private static final List<String> REASONS = List.of(
			"Children's services report at the first tier, and the leadership team weighs safety before cost.",
			"Political, professional and legal lines meet without a gap; contracts name the director.",
			"Four direct reports and no function outside children's services leave room to lead.",
			"Children are heard in audits and reviews, but too seldom told what followed.",
			"Front door and plans are audited by others each quarter and challenged by the scrutineer.",
			"Partners attend, and what they owe each other is written down and followed up.");

}
