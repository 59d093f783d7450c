package org.assay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.assay.shared.Reference;
import org.assay.workflow.Worklist.Item;

/** The steps of one council's reviews, each done by the person whose step it is. */
class DemoReview {

	private final DemoCast cast;

	private final DemoStage stage;

	private final DemoAnswers answers;

	private final DemoEvidence evidence;

	DemoReview(DemoCast cast, DemoStage stage, DemoAnswers answers, DemoEvidence evidence) {
		this.cast = cast;
		this.stage = stage;
		this.answers = answers;
		this.evidence = evidence;
	}

	/**
	 * A full test that finds nothing new to be done, until it is handed over.
	 * @param earlier whether more was left to be done then than later
	 */
	Reference steadyYear(LocalDate day, boolean earlier) {
		request("yearly", day, "");
		commission(day.plusDays(2), "Test whether the arrangements for both posts meet the guidance.");
		declareIndependence(day.plusDays(5));
		assess(day.plusWeeks(4), (duty) -> true, earlier);
		attest(day.plusWeeks(6));
		judgeElements(day.plusWeeks(8), List.of(), List
			.of(Map.of("recommendation", "Test the arrangements again before the year is out.", "element", "E2")));
		acceptFacts(day.plusWeeks(9));
		considerAssurance(day.plusWeeks(11));
		conclude(day.plusWeeks(12), "The line of accountability is clear; the director follows up what is partly met.",
				List.of(Map.of("number", 1, "response", "rejected", "reasons",
						"The yearly review does that; an event would bring it forward.")));
		return confirmReadiness(day.plusWeeks(15));
	}

	/** A test that finds that nothing of weight has changed since the last full one. */
	Reference lightYear(LocalDate day) {
		request("yearly", day, "");
		commissionLight(day.plusDays(2), "Whether anything of weight has changed since last year's full test.");
		declareIndependence(day.plusDays(5));
		confirmNoMaterialChange(day.plusDays(9));
		attest(day.plusWeeks(6));
		judgeElements(day.plusWeeks(8), List.of(), List.of());
		acceptFacts(day.plusWeeks(9));
		considerAssurance(day.plusWeeks(11));
		conclude(day.plusWeeks(12), "Nothing of weight has changed since the full test.", List.of());
		return confirmReadiness(day.plusWeeks(15));
	}

	void assessEverything(LocalDate day) {
		commission(day.plusDays(2), "Test whether the arrangements for both posts meet the guidance, "
				+ "are clear about who answers for what, and help partners work together.");
		declareIndependence(day.plusDays(5));
		assess(day.plusWeeks(4), (duty) -> true);
	}

	void toFacts(LocalDate day) {
		attest(day.plusWeeks(6));
		judgeElements(day.plusWeeks(8));
		acceptFacts(day.plusWeeks(9));
	}

	void toOpinion(LocalDate day) {
		considerAssurance(day.plusWeeks(11));
		conclude(day.plusWeeks(12));
	}

	void request(String trigger, LocalDate day, String whatHappened) {
		this.stage.on(day);
		this.stage.begin(this.cast.assuranceLead(), "AssuranceReviewProcess",
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
		this.stage.complete(this.cast.chiefExecutive(), "Task_CommissionReview", Map.ofEntries(
				Map.entry("termsOfReference", terms), Map.entry("roles", "both"), Map.entry("depth", depth),
				Map.entry("reasonsForDepth", reasons), Map.entry("assessor", this.cast.assessor()),
				Map.entry("assessorOrganisation", this.cast.assessorFrom()), Map.entry("edition", "2012-13"),
				Map.entry("lead", this.cast.assuranceLead()), Map.entry("finishBy", day.plusMonths(3).toString())));
	}

	void declareIndependence(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(this.cast.assessor(), "Task_DeclareIndependence",
				Map.of("independence", "independent", "statement", "I have never worked for " + this.cast.name()
						+ " and have no relation to anybody whose work I judge."));
	}

	void confirmNoMaterialChange(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(this.cast.lmcs(), "Task_ConfirmNoMaterialChange", Map.of("materialChange", "none",
				"reasons", "I asked the director what the visit changed; weekend cover was there before it."));
	}

	/** The owners assess the duties that fit, showing documents of the year before. */
	void assess(LocalDate day, Predicate<String> duties) {
		assess(day, duties, false);
	}

	private void assess(LocalDate day, Predicate<String> duties, boolean earlier) {
		this.stage.on(day);
		Predicate<Item> fitting = (item) -> item.key().equals("Task_AssessDuty") && item.duty() != null
				&& duties.test(item.duty());
		this.stage.completeAll(this.cast.owners(), fitting, (item) -> show(item, day),
				(item) -> this.answers.assess(duty(item), earlier));
		this.stage.completeAll(this.cast.dcs(), (item) -> item.key().equals("Task_ApproveDeparture"), (item) -> {
		}, (item) -> Map.of("departure", "accepted", "reasons",
				"The partners' written agreement shows that families are better reached this way."));
	}

	void attest(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(this.cast.dcs(), "Task_AttestSelfAssessment", Map.of("attestation", "attested", "reasons",
				"I have read every assessment and the evidence for it; it is full and accurate."));
	}

	void judgeElements(LocalDate day) {
		judgeElements(day,
				List.of(Map.of("duty", "D37", "rating", "partly-met", "reasons",
						"Young people told us they are asked, but seldom hear what came of it.")),
				List.of(Map.of("recommendation", "Tell young people within a month what their views changed.",
						"element", "E4"),
						Map.of("recommendation", "Publish the offer of youth provision for every district.", "element",
								"E6")));
	}

	private void judgeElements(LocalDate day, List<Map<String, String>> duties,
			List<Map<String, String>> recommendations) {
		this.stage.on(day);
		Map<String, Object> fields = new HashMap<>();
		for (int element = 1; element <= 6; element++) {
			fields.put("ratingE" + element, (element == 4) ? "partly-met" : "met");
			fields.put("reasonsE" + element, REASONS.get(element - 1));
		}
		fields.put("dutyRatings", duties);
		fields.put("recommendations", recommendations);
		this.stage.complete(this.cast.assessor(), "Task_JudgeElements", fields);
	}

	void acceptFacts(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(this.cast.dcs(), "Task_CheckFactualAccuracy", Map.of("factualAccuracy", "accepted"));
	}

	void considerAssurance(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(this.cast.lmcs(), "Task_ConsiderAssurance",
				Map.of("satisfaction", "satisfied", "reasons",
						"I put the assessor's findings on participation to the director and am satisfied with the "
								+ "dates he gave."));
	}

	void conclude(LocalDate day) {
		conclude(day, "The line of accountability is clear and holds; participation and youth provision need work.",
				List.of(Map.of("number", 1, "response", "accepted"), Map.of("number", 2, "response", "partly-accepted",
						"reasons", "In four districts at once; the fifth depends on its district council.")));
	}

	private void conclude(LocalDate day, String reasons, List<Map<String, Object>> answers) {
		this.stage.on(day);
		this.stage.complete(this.cast.chiefExecutive(), "Task_ConcludeReview",
				Map.of("opinion", "assured-with-actions", "reasons", reasons, "publishedText",
						"The council is assured that its arrangements work, and follows what is left to be done "
								+ "until it has worked.",
						"followUpReasons", "The next yearly review comes soon enough and looks at every action.",
						"recommendations", answers));
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
		return this.stage.complete(this.cast.assuranceLead(), "Task_ConfirmReadiness", fields).subject();
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
