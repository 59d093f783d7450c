package org.assay.pack.check;

import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each pack with a spoiled decision table is told exactly what is wrong with it. */
class BrokenTablesTests {

	private static final String REPORT = "cabinet/CabinetReportProcess.bpmn";

	private static final String CALL_IN = "cabinet/CallInEligibility.dmn";

	private static final String EXEMPT = "cabinet/ExemptInformation.dmn";

	private static final String KEY = "cabinet/KeyDecision.dmn";

	private static final String DEPTH = "review/ReviewDepth.dmn";

	private static final String OPINION = "review/OverallOpinion.dmn";

	@TestFactory
	Stream<DynamicTest> law() {
		return Stream.of(spoiled("key decisions that are none",
				TestPack.standard().replaceFirst(KEY, "<text>\"key\"</text>", "<text>\"not-key\"</text>"),
				KEY + ", rule 1: For keyByLaw = true it answers not-key. What the law makes a key decision stays one."),
				spoiled("a threshold above which even the law's key decisions are none",
						TestPack.standard()
							.replaceFirst(KEY, "<text>true</text>", "<text></text>")
							.replaceFirst(KEY, "<inputEntry id=\"InputEntry_1_2\">\n          <text></text>",
									"<inputEntry id=\"InputEntry_1_2\">\n          <text>&lt; 900000</text>")
							.replace(KEY, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"")
							.replace(KEY, "<text>false</text>", "<text></text>")
							.replace(KEY, "&lt; 500000", "&gt;= 900000")
							.replace(KEY, "<text>&gt;= 500000</text>", "<text>7</text>"),
						KEY + ", rule 3: For keyByLaw = true and amount = 900000 it answers not-key. What the law makes a key decision stays one."),
				spoiled("secrets that the law does not know",
						TestPack.standard().replaceFirst(EXEMPT, "<text>\"public\"</text>", "<text>\"exempt\"</text>"),
						EXEMPT + ", rule 2: For exemptByLaw = false it answers exempt. What has to be public by law is public."),
				spoiled("secrets for whatever names a paragraph",
						TestPack.standard()
							.replaceFirst(EXEMPT, "<text>true</text>", "<text></text>")
							.replaceFirst(EXEMPT, "<inputEntry id=\"InputEntry_1_2\">\n          <text></text>",
									"<inputEntry id=\"InputEntry_1_2\">\n          <text>\"1\",\"2\"</text>")
							.replaceFirst(EXEMPT, "<text>false</text>", "<text></text>")
							.replaceFirst(EXEMPT, "<inputEntry id=\"InputEntry_2_2\">\n          <text></text>",
									"<inputEntry id=\"InputEntry_2_2\">\n          <text>not(\"1\",\"2\")</text>"),
						EXEMPT + ", rule 1: For exemptByLaw = false and exemptParagraphs = 1 it answers exempt. What has to be public by law is public."),
				spoiled("a structural duty that is averaged away", TestPack.standard()
					.replaceFirst(OPINION, "<text>\"not-assured\"</text>", "<text>\"assured-with-actions\"</text>"),
						OPINION + ", rule 1: For structuralNotMet = 1 it answers assured-with-actions. A structural duty that is not met is not averaged away."),
				spoiled("a light review of a changed post", TestPack.standard()
					.replaceFirst(DEPTH, "<text>\"yearly\"</text>", "<text>\"yearly\",\"joint-dcs\"</text>")
					.replaceFirst(DEPTH, "<text>not(\"yearly\")</text>", "<text>not(\"yearly\",\"joint-dcs\")</text>")
					.replace(DEPTH, "<inputEntry id=\"InputEntry_2_1\">\n          <text>\"yearly\"</text>",
							"<inputEntry id=\"InputEntry_2_1\">\n          <text>\"yearly\",\"joint-dcs\"</text>"),
						DEPTH + ", rule 1: For trigger = joint-dcs and yearsSinceFullTest = 0 and fullTestWithinYears = 1 it answers light. A change of the posts themselves gets a full test."));
	}

	@TestFactory
	Stream<DynamicTest> cases() {
		return Stream.of(
				spoiled("a reason for a review that no rule thinks of",
						TestPack.standard()
							.replace(DEPTH, "not(\"yearly\")", "not(\"yearly\",\"inspection\",\"new-dcs\")"),
						DEPTH + ": For trigger = inspection no rule applies."),
				spoiled("reasons for a review that the table only claims not to get", TestPack.standard()
					.replaceFirst(DEPTH, "</inputExpression>",
							"</inputExpression><inputValues id=\"Listed\"><text>\"yearly\",\"inspection\"</text></inputValues>")
					.replace(DEPTH, "not(\"yearly\")", "\"inspection\""),
						DEPTH + ": For trigger = dcs-dass-combined no rule applies."),
				spoiled("an amount between two rules", TestPack.standard().replace(KEY, "&lt; 500000", "&lt; 400000"),
						KEY + ": For keyByLaw = false and amount = 400000 no rule applies."),
				spoiled("an amount in two rules", TestPack.standard().replace(KEY, "&lt; 500000", "&lt;= 500000"),
						KEY + ": For keyByLaw = false and amount = 500000 rules 2 and 3 both apply."),
				spoiled("a range that ends too early",
						TestPack.standard().replace(KEY, "<text>&lt; 500000", "<text>[0..499999["),
						KEY + ": For keyByLaw = false and amount = 499999 no rule applies."),
				spoiled("two rules about a number that the council sets",
						TestPack.standard().replace(DEPTH, "&lt; fullTestWithinYears", "&lt;= fullTestWithinYears"),
						DEPTH + ": For trigger = yearly and yearsSinceFullTest = 0 and fullTestWithinYears = 0 rules 1 and 2 both apply."),
				spoiled("a table without the rule for all that is well",
						TestPack.standard()
							.replaceFirst(OPINION, "<inputEntry id=\"InputEntry_7_1\">\n          <text>0</text>",
									"<inputEntry id=\"InputEntry_7_1\">\n          <text>7</text>"),
						OPINION + ": For structuralNotMet = 0 and elementsNotMet = 0 and notMet = 0 and partlyMet = 0 and elementsPartlyMet = 0 no rule applies.",
						OPINION + ": For structuralNotMet = 7 and elementsNotMet = 0 and notMet = 0 and partlyMet = 0 and elementsPartlyMet = 0 rules 1 and 7 both apply."),
				spoiled("a call-in by two members", TestPack.standard().replace(CALL_IN, "&lt; 3", "&lt; 2"), CALL_IN
						+ ": For members = 2 and chairAmong = false and grounds = 1 and alternativeGiven = true no rule applies."),
				spoiled("rules that agree on nothing",
						TestPack.standard()
							.replace(KEY, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"ANY\"")
							.replace(KEY, "&lt; 500000", "&lt;= 500000"),
						KEY + ": For keyByLaw = false and amount = 500000 rules 2 and 3 both apply."),
				spoiled("a table without a rule for small sums, though the first answers",
						TestPack.standard()
							.replace(KEY, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"")
							.replace(KEY, "&lt; 500000", "&gt; 0"),
						KEY + ": For keyByLaw = false and amount = 0 no rule applies."));
	}

	@TestFactory
	Stream<DynamicTest> words() {
		return Stream.of(
				spoiled("a question that nobody can answer",
						TestPack.standard().replace(KEY, "<text>amount</text>", "<text>wards</text>"),
						KEY + ": It asks for wards, which nothing in CabinetReportProcess provides."),
				spoiled("a limit that nobody sets", TestPack.standard().replace(KEY, "500000", "councilThreshold"),
						KEY + ": It asks for councilThreshold, which nothing in CabinetReportProcess provides."),
				spoiled("an answer that Assay does not know", TestPack.standard().replace(KEY, "not-key", "rather-not"),
						KEY + ", rule 3: It answers rather-not, which Assay does not know."),
				spoiled("an answer that the table itself does not list",
						TestPack.standard().replaceFirst(KEY, "\"key\",\"not-key\"", "\"key\",\"no-key\""),
						KEY + ", rule 3: It answers not-key, which is not among the values of the output."),
				spoiled("an answer under another name",
						TestPack.standard().replace(KEY, "name=\"keyDecision\"", "name=\"isKey\""),
						KEY + ": It answers with isKey, where Assay reads keyDecision."),
				spoiled("an input taken for a text",
						TestPack.standard()
							.replace(KEY, "typeRef=\"boolean\"", "typeRef=\"string\"")
							.replace(KEY, "<text>true</text>", "<text>\"true\"</text>")
							.replace(KEY, "<text>false</text>", "<text>not(\"true\")</text>"),
						KEY + ": It takes keyByLaw for another type than it has."),
				spoiled("a table that no process asks",
						TestPack.standard().put("extra/Extra.dmn", table("Extra", "keyByLaw", "extra", "\"yes\"")),
						"extra/Extra.dmn: No process asks for this decision."));
	}

	@TestFactory
	Stream<DynamicTest> engine() {
		return Stream.of(
				spoiled("a script in a rule",
						TestPack.standard()
							.replaceFirst(KEY, "<inputEntry id=\"InputEntry_2_2\">",
									"<inputEntry id=\"InputEntry_2_2\" expressionLanguage=\"javascript\">"),
						KEY + ": It is written in javascript, which Assay does not run."),
				spoiled("a bean of the application as input",
						TestPack.standard().replace(KEY, "<text>amount</text>", "<text>entityManager.clear()</text>"),
						KEY + ": “entityManager.clear()” is no input: a table asks for variables as they are."),
				spoiled("a rule that calls a function",
						TestPack.standard().replace(KEY, "&gt;= 500000", "abs(amount) &gt; 500000"),
						KEY + ", rule 2: “abs(amount) > 500000” cannot be proven."),
				spoiled("an answer that is worked out",
						TestPack.standard()
							.replaceFirst(KEY, "<text>\"key\"</text>", "<text>if keyByLaw then 1 else 2</text>"),
						KEY + ", rule 1: “if keyByLaw then 1 else 2” is no answer of the table's type."),
				spoiled("a decision that is worked out",
						TestPack.standard()
							.put("extra/Extra.dmn",
									table("Extra", "keyByLaw", "extra", "\"yes\"").replaceAll(
											"(?s)<decisionTable.*</decisionTable>",
											"<literalExpression><text>1</text></literalExpression>")),
						"extra/Extra.dmn: It uses the DMN element literalExpression, which Assay does not run.",
						"extra/Extra.dmn: The file holds 0 decision tables."),
				spoiled("a decision that needs another", TestPack.standard()
					.replaceFirst(KEY, "<decisionTable",
							"<informationRequirement><requiredDecision href=\"#Other\"/></informationRequirement><decisionTable"),
						KEY + ": It uses the DMN element requiredDecision, which Assay does not run."),
				spoiled("many answers at once",
						TestPack.standard().replace(KEY, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"COLLECT\""),
						KEY + ": With the hit policy COLLECT it gives no single answer."),
				spoiled("a date", TestPack.standard().replace(KEY, "typeRef=\"long\"", "typeRef=\"date\""),
						KEY + ": amount is of the type date, which cannot be proven."),
				spoiled("decisions kept for ever",
						TestPack.standard().replace(KEY, " camunda:historyTimeToLive=\"P3652D\"", ""),
						KEY + ": The decision does not say how long its history is kept."));
	}

	@TestFactory
	Stream<DynamicTest> results() {
		return Stream.of(
				spoiled("a table that allows three clear days", decidedBy("noticeDays", "3", "noticeDays"), REPORT
						+ ", \"Decide more\" (Task_DecideMore): Nothing asks for noticeDays, which is decided here."),
				spoiled("a table that lets a decision take effect at once",
						decidedBy("window", "\"2026-01-01T00:00:00\"", "effectiveAt"),
						REPORT + ", \"Decide more\" (Task_DecideMore): It decides effectiveAt, which Assay or another step decides."),
				spoiled("a table that answers for the cabinet", decidedBy("matter", "\"decided\"", "matter"), REPORT
						+ ", \"Decide more\" (Task_DecideMore): It decides matter, which Assay or another step decides."),
				spoiled("a table that asks before anybody has answered",
						decidedBy("extra", "\"yes\"", "extra")
							.replace("cabinet/Extra.dmn", "<text>keyByLaw</text>", "<text>wardAgrees</text>")
							.put("cabinet/ask-ward.form", Tailoring.form("ask-ward", "wardAgrees", "yes", "no"))
							.draw("CabinetReportProcess", (sketch) -> {
								UserTask asks = sketch.beside("Task_TestExemption", UserTask.class, "Task_AskWard",
										"Ask ward");
								sketch.step("democratic-services", "ask-ward", Map.of("assay.outcome", "wardAgrees"))
									.accept(asks);
								sketch.into("SequenceFlow_BeforeExemptionToTestExemption", asks, asks);
							}),
						REPORT + ", \"Decide more\" (Task_DecideMore): It asks for wardAgrees before anybody has decided it.",
						REPORT + ", \"Decide more\" (Task_DecideMore): Nothing asks for extra, which is decided here."),
				spoiled("a table whose answer is another's", TestPack.standard()
					.replace(REPORT, "camunda:resultVariable=\"exemption\"", "camunda:resultVariable=\"openness\""),
						REPORT + ", \"Test exemption\" (Task_TestExemption): Its table decides exemption, not openness."),
				spoiled("a table whose answer nobody hears",
						TestPack.standard().replace(REPORT, " camunda:resultVariable=\"exemption\"", ""),
						REPORT + ", \"Test exemption\" (Task_TestExemption): Nobody hears what is decided here."),
				spoiled("a table whose answers come as a list", TestPack.standard()
					.replaceFirst(REPORT,
							"camunda:decisionRef=\"KeyDecision\" camunda:decisionRefBinding=\"deployment\" camunda:mapDecisionResult=\"singleEntry\"",
							"camunda:decisionRef=\"KeyDecision\" camunda:decisionRefBinding=\"deployment\" camunda:mapDecisionResult=\"resultList\""),
						REPORT + ", \"Test key decision\" (Task_TestKeyDecision): It does not take the one answer of its table."));
	}

	/** The report's process asks one more table before it tests the exemption. */
	private static TestPack decidedBy(String output, String answer, String variable) {
		return TestPack.standard()
			.put("cabinet/Extra.dmn", table("Extra", "keyByLaw", output, answer))
			.draw("CabinetReportProcess", (sketch) -> {
				BusinessRuleTask task = sketch.beside("Task_TestExemption", BusinessRuleTask.class, "Task_DecideMore",
						"Decide more");
				task.setCamundaDecisionRef("Extra");
				task.setCamundaDecisionRefBinding("deployment");
				task.setCamundaMapDecisionResult("singleEntry");
				task.setCamundaResultVariable(variable);
				sketch.into("SequenceFlow_TestKeyDecisionToBeforeExemption", task, task);
			});
	}

	private static String table(String id, String input, String output, String answer) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="D" namespace="http://camunda.org/schema/1.0/dmn">
				  <decision id="%s" name="%s" camunda:historyTimeToLive="P3652D"><decisionTable id="T">
				    <input id="I"><inputExpression id="E" typeRef="boolean"><text>%s</text></inputExpression></input>
				    <output id="O" name="%s" typeRef="%s" />
				    <rule id="R"><inputEntry id="RI"><text></text></inputEntry><outputEntry id="RO"><text>%s</text></outputEntry></rule>
				  </decisionTable></decision>
				</definitions>
				"""
			.formatted(id, id, input, output, answer.startsWith("\"") ? "string" : "integer", answer);
	}

	private static DynamicTest spoiled(String name, TestPack pack, String... expected) {
		return BrokenPacksTests.told(name, pack, expected);
	}

}
