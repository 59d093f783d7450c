package org.assay.pack.check;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What councils may change about reviews, reports, call-ins and actions. */
final class TownTailorings {

	private static final String REVIEW = "AssuranceReviewProcess";

	private static final String DUTY = "DutyAssessmentProcess";

	private static final String REPORT = "CabinetReportProcess";

	private static final String CALL_IN = "CallInProcess";

	private static final String ACTION = "ActionFollowUpProcess";

	private static final String NOTE = "note";

	private static final String DEPTH = "review/ReviewDepth.dmn";

	private static final String KEY = "cabinet/KeyDecision.dmn";

	private static final String EXEMPT = "cabinet/ExemptInformation.dmn";

	static final List<Tailoring> OF_REVIEWS = List.of(
			new Tailoring("terms of reference that the leader endorses",
					(pack) -> step(pack, REVIEW, "SequenceFlow_CommissionReviewToDeclareIndependence",
							"Task_EndorseTerms", "Endorse terms", "leader", Map.of("assay.due", "3wd"))),
			new Tailoring("a full test every two years",
					(pack) -> pack.replace(DEPTH, "fullTestWithinYears</text>", "2</text>")),
			new Tailoring("an assessment that somebody countersigns",
					(pack) -> step(pack, DUTY, "SequenceFlow_BeforeDutyAssessedToDutyAssessed",
							"Task_CountersignAssessment", "Countersign assessment", "policy-officer",
							Map.of("assay.separateFrom", "Task_AssessDuty"))),
			new Tailoring("one question instead of two", TownTailorings::oneQuestion));

	static final List<Tailoring> OF_REPORTS = List.of(
			new Tailoring("a fifth clearance beside the others", TownTailorings::clearance),
			new Tailoring("a lower threshold of key decisions",
					(pack) -> pack.replace(KEY, "500000", "250000")
						.replace(KEY, "&gt;= 250000", "[250000..500000],&gt; 500000")),
			new Tailoring("business affairs that are public all the same", TownTailorings::openness),
			new Tailoring("a table and a way of the council's own", TownTailorings::briefing));

	static final List<Tailoring> OF_CALL_INS = List.of(
			new Tailoring("four members for a call-in",
					(pack) -> pack.replace("cabinet/CallInEligibility.dmn", "&gt;= 3", "&gt;= 4")
						.replace("cabinet/CallInEligibility.dmn", "&lt; 3", "[0..4)")),
			new Tailoring("papers before the committee meets",
					(pack) -> step(pack, CALL_IN, "SequenceFlow_CallInValidYes", "Task_PreparePapers", "Prepare papers",
							"democratic-services", Map.of("assay.evidence", "optional"))));

	static final List<Tailoring> OF_ACTIONS = List.of(
			new Tailoring("a closure that the chief executive approves",
					(pack) -> step(pack, ACTION, "SequenceFlow_ActionEffectiveYes", "Task_ApproveClosure",
							"Approve closure", "chief-executive", Map.of("assay.remind", "2wd"))),
			new Tailoring("evidence that it worked",
					(pack) -> pack.draw(ACTION,
							(sketch) -> sketch.set("Task_CheckEffectiveness", "assay.evidence", "required"))),
			new Tailoring("a check by somebody who did not agree it", (pack) -> pack.draw(ACTION, (sketch) -> sketch
				.set("Task_CheckEffectiveness", "assay.separateFrom", "Task_ReportProgress,Task_AgreeAction"))));

	private TownTailorings() {
	}

	private static void step(TestPack pack, String process, String arrow, String id, String name, String post,
			Map<String, String> properties) {
		pack.put("extra/" + NOTE + ".form", Tailoring.form(NOTE, ""));
		pack.draw(process, (sketch) -> {
			UserTask task = sketch.add(sketch.arrow(arrow).getParentElement(), UserTask.class, id, name);
			sketch.step(post, NOTE, properties).accept(task);
			sketch.into(arrow, task, task);
		});
	}

	/** Whether the lead member is satisfied, challenges or dissents is asked at once. */
	private static void oneQuestion(TestPack pack) {
		pack.draw(REVIEW, (sketch) -> {
			ExclusiveGateway asked = (ExclusiveGateway) sketch.node("Gateway_LeadMemberSatisfied");
			asked.removeAttribute("default");
			sketch.erase(sketch.arrow("SequenceFlow_LeadMemberSatisfiedNo"));
			sketch.arrow("SequenceFlow_DissentRecordedYes").setSource(asked);
			sketch.arrow("SequenceFlow_DissentRecordedNo").setSource(asked);
			sketch.erase(sketch.node("Gateway_DissentRecorded"));
		});
	}

	private static void clearance(TestPack pack) {
		pack.put("extra/" + NOTE + ".form", Tailoring.form(NOTE, ""));
		pack.draw(REPORT, (sketch) -> {
			UserTask clear = sketch.beside("Task_ClearFinance", UserTask.class, "Task_ClearPeople", "Clear people");
			sketch.step("human-resources", NOTE, Map.of("assay.separateFrom", "Task_DraftReport")).accept(clear);
			sketch.arrow(sketch.node("Gateway_ClearancesAsked"), clear);
			sketch.arrow(clear, sketch.node("Gateway_ClearancesGiven"));
		});
	}

	private static void openness(TestPack pack) {
		pack.replaceFirst(EXEMPT, "<inputEntry id=\"InputEntry_1_2\">\n          <text></text>",
				"<inputEntry id=\"InputEntry_1_2\">\n          <text>not(\"3\")</text>");
		pack.replaceFirst(EXEMPT, "</decisionTable>", """
				<rule id="Rule_3"><inputEntry id="InputEntry_3_1"><text>true</text></inputEntry>
				<inputEntry id="InputEntry_3_2"><text>"3"</text></inputEntry>
				<outputEntry id="OutputEntry_3"><text>"public"</text></outputEntry></rule>
				</decisionTable>""");
	}

	/**
	 * Great sums are brought before the leader first, by a table of the council's own.
	 */
	private static void briefing(TestPack pack) {
		pack.put("extra/" + NOTE + ".form", Tailoring.form(NOTE, ""));
		pack.put("cabinet/LeadersBriefing.dmn",
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="Briefing" namespace="http://camunda.org/schema/1.0/dmn">
						  <decision id="LeadersBriefing" name="Leader's briefing" camunda:historyTimeToLive="P3652D"><decisionTable id="T">
						    <input id="I"><inputExpression id="E" typeRef="long"><text>amount</text></inputExpression></input>
						    <output id="O" name="briefing" typeRef="string" />
						    <rule id="R1"><inputEntry id="RI1"><text>&gt;= 100000</text></inputEntry><outputEntry id="RO1"><text>"needed"</text></outputEntry></rule>
						    <rule id="R2"><inputEntry id="RI2"><text>not(&gt;= 100000)</text></inputEntry><outputEntry id="RO2"><text>"spared"</text></outputEntry></rule>
						  </decisionTable></decision>
						</definitions>
						""");
		pack.draw(REPORT, (sketch) -> {
			String arrow = "SequenceFlow_TestKeyDecisionToBeforeExemption";
			BusinessRuleTask table = sketch.beside("Task_ClearFinance", BusinessRuleTask.class, "Task_TestBriefing",
					"Test briefing");
			table.setCamundaDecisionRef("LeadersBriefing");
			table.setCamundaDecisionRefBinding("deployment");
			table.setCamundaMapDecisionResult("singleEntry");
			table.setCamundaResultVariable("briefing");
			ExclusiveGateway needed = sketch.beside("Task_ClearFinance", ExclusiveGateway.class,
					"Gateway_BriefingNeeded", "Briefing needed?");
			UserTask brief = sketch.beside("Task_ClearFinance", UserTask.class, "Task_BriefLeader", "Brief leader");
			sketch.step("leader", NOTE, Map.of()).accept(brief);
			sketch.redirect(sketch.arrow(arrow), table);
			sketch.arrow(table, needed);
			sketch.arrow(needed, brief, "yes", "${briefing == 'needed'}");
			sketch.arrow(needed, sketch.node("Gateway_BeforeExemption"), "no", "${briefing == 'spared'}");
			sketch.arrow(brief, sketch.node("Gateway_BeforeExemption"));
		});
	}

}
