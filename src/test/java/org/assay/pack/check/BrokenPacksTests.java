package org.assay.pack.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Each spoiled pack is told exactly what is wrong with it, and nothing else. */
class BrokenPacksTests {

	private static final String REVIEW = "review/AssuranceReviewProcess.bpmn";

	private static final String DUTY = "review/DutyAssessmentProcess.bpmn";

	private static final String CALL_IN = "cabinet/CallInProcess.bpmn";

	private final List<DynamicTest> catalogue = new ArrayList<>();

	@TestFactory
	Stream<DynamicTest> files() {
		spoiled("a diagram that is no XML", TestPack.standard().put("extra/Extra.bpmn", "not a diagram"),
				"extra/Extra.bpmn: The file is not valid in line 1.");
		spoiled("a diagram that breaks off", TestPack.standard().replaceFirst(REVIEW, "</bpmn:process>", ""),
				"review/AssuranceReviewProcess.bpmn: The file is not valid in line 818.");
		spoiled("a diagram that reads files of the server",
				TestPack.standard()
					.replaceFirst(REVIEW, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
							"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"),
				"review/AssuranceReviewProcess.bpmn: The file declares a document type, which no diagram needs.");
		spoiled("a diagram that reads files of the server, in another encoding", TestPack.standard()
			.put("extra/Extra.bpmn",
					"<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
						.getBytes(StandardCharsets.UTF_16)),
				"extra/Extra.bpmn: The file declares a document type, which no diagram needs.");
		spoiled("a diagram that grows without end",
				TestPack.standard()
					.put("extra/Extra.dmn",
							"<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>"),
				"extra/Extra.dmn: The file declares a document type, which no diagram needs.");
		spoiled("a diagram nested without end",
				TestPack.standard().put("extra/Extra.bpmn", "<a>".repeat(40_000) + "</a>".repeat(40_000)),
				"extra/Extra.bpmn: The file is bigger than Assay can prove.");
		spoiled("a diagram of thousands of tasks", TestPack.standard()
			.replaceFirst(DUTY, "<bpmn:endEvent ", "<bpmn:manualTask id=\"A\" />".repeat(5_000) + "<bpmn:endEvent "),
				"review/DutyAssessmentProcess.bpmn: The file is bigger than Assay can prove.");
		spoiled("a form nested without end", TestPack.standard().put("extra/extra.form", "[".repeat(100_000)),
				"extra/extra.form: The file is no form: it is not valid JSON.");
		spoiled("a huge file", TestPack.standard().put("extra/extra.form", " ".repeat(2_000_001)),
				"extra/extra.form: The file is bigger than 2 MB.");
		spoiled("a folder that is no council's",
				TestPack.standard().put("councils/My Council/review/extra.form", Tailoring.form("extra", "")),
				"councils/My Council: The name of this folder can be no council's key.");
		spoiled("a diagram of Camunda 8",
				TestPack.standard()
					.put("extra/Extra.bpmn", "<definitions xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\"/>"),
				"extra/Extra.bpmn: The file is made for Camunda 8, which Assay does not run.");
		spoiled("a diagram with an element BPMN does not know",
				TestPack.standard()
					.replaceFirst(DUTY, "<bpmn:exclusiveGateway id=\"Gateway_BeforeAssessment\"",
							"<bpmn:magicGateway id=\"Gateway_BeforeAssessment\""),
				"review/DutyAssessmentProcess.bpmn: The file is not valid in line 12.");
		spoiled("a form that is no JSON", TestPack.standard().put("extra/extra.form", "{"),
				"extra/extra.form: The file is no form: it is not valid JSON.");
		spoiled("a form of Camunda 8",
				TestPack.standard().put("extra/extra.form", "{\"executionPlatform\": \"Camunda Cloud\"}"),
				"extra/extra.form: The file is made for Camunda 8, which Assay does not run.");
		spoiled("a process that was deleted", TestPack.standard().remove(CALL_IN),
				"CallInProcess.bpmn: The process CallInProcess is missing, and with it C11.",
				"cabinet/CallInEligibility.dmn: No process asks for this decision.");
		spoiled("a form that was deleted", TestPack.standard().remove("review/assess-duty.form"),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): The form assess-duty is not in the pack.");
		spoiled("a decision table that was deleted", TestPack.standard().remove("review/ReviewDepth.dmn"),
				"review/AssuranceReviewProcess.bpmn, \"Propose depth\" (Task_ProposeDepth): The decision ReviewDepth is not in the pack.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> names() {
		spoiled("two processes in a file", TestPack.standard()
			.replaceFirst(DUTY, "</bpmn:process>",
					"</bpmn:process><bpmn:process id=\"Other\" isExecutable=\"true\" camunda:versionTag=\"1.0.0\" camunda:historyTimeToLive=\"P3652D\" />"),
				"review/DutyAssessmentProcess.bpmn: The file holds 2 processes.");
		spoiled("an answer that is not written on its arrow",
				TestPack.standard()
					.replaceFirst(CALL_IN, "id=\"SequenceFlow_CallInValidYes\" name=\"yes\"",
							"id=\"SequenceFlow_CallInValidYes\""),
				"cabinet/CallInProcess.bpmn, \"Call-in valid?\" (Gateway_CallInValid): The way to Consider call-in does not say which answer it is.");
		spoiled("a step that nobody explains", TestPack.standard().edit("CallInProcess", (model) -> {
			UserTask task = model.getModelElementById("Task_ValidateCallIn");
			task.getDocumentations().clear();
		}), "cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): Nobody is told why the task is done.");
		spoiled("a process under another id",
				TestPack.standard()
					.replace(DUTY, "id=\"DutyAssessmentProcess\"", "id=\"DutyProcess\"")
					.replace(REVIEW, "calledElement=\"DutyAssessmentProcess\"", "calledElement=\"DutyProcess\""),
				"review/DutyAssessmentProcess.bpmn: The file is named DutyAssessmentProcess, but its process DutyProcess.");
		spoiled("history kept for months",
				TestPack.standard().replace(DUTY, "historyTimeToLive=\"P3652D\"", "historyTimeToLive=\"P10Y\""),
				"review/DutyAssessmentProcess.bpmn: The process keeps its history for P10Y, which is no number of days.");
		spoiled("history kept for ever", TestPack.standard().replace(DUTY, " camunda:historyTimeToLive=\"P3652D\"", ""),
				"review/DutyAssessmentProcess.bpmn: The process does not say how long its history is kept.");
		spoiled("a version in words",
				TestPack.standard().replace(DUTY, "versionTag=\"1.0.0\"", "versionTag=\"spring\""),
				"review/DutyAssessmentProcess.bpmn: “spring” is no version.");
		spoiled("no version", TestPack.standard().replace(DUTY, " camunda:versionTag=\"1.0.0\"", ""),
				"review/DutyAssessmentProcess.bpmn: The process has no version.");
		spoiled("a process that does not run",
				TestPack.standard().replace(DUTY, "isExecutable=\"true\"", "isExecutable=\"false\""),
				"review/DutyAssessmentProcess.bpmn: The process is not executable.");
		spoiled("a task without a label",
				TestPack.standard()
					.replace(DUTY, "id=\"Task_AssessDuty\" name=\"Assess duty\"", "id=\"Task_AssessDuty\""),
				"review/DutyAssessmentProcess.bpmn, Task_AssessDuty: It has no label.");
		spoiled("a question that is not asked",
				TestPack.standard()
					.replace(DUTY, "id=\"Gateway_DutyDepartedFrom\" name=\"Duty departed from?\"",
							"id=\"Gateway_DutyDepartedFrom\""),
				"review/DutyAssessmentProcess.bpmn, Gateway_DutyDepartedFrom: The gateway asks no question.");
		spoiled("a form under another id",
				TestPack.standard()
					.replace("review/assess-duty.form", "\"id\": \"assess-duty\"", "\"id\": \"judge-duty\""),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): The form assess-duty is not in the pack.",
				"review/assess-duty.form: The file is named assess-duty, but its form judge-duty.");
		spoiled("the same form twice",
				TestPack.standard()
					.put("extra/assess-duty.form", "{\"id\":\"assess-duty\",\"type\":\"default\",\"components\":[]}"),
				"extra/assess-duty.form: The field action is missing, which its step needs.",
				"extra/assess-duty.form: The field confirmed is missing, which its step needs.",
				"extra/assess-duty.form: The field howDischarged is missing, which its step needs.",
				"extra/assess-duty.form: The field rating is missing, which its step needs.",
				"extra/assess-duty.form: The field reasons is missing, which its step needs.",
				"review/assess-duty.form: The form assess-duty is in extra/assess-duty.form as well.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> picture() {
		spoiled("a diagram without a picture",
				TestPack.standard()
					.edit("DutyAssessmentProcess",
							(model) -> model.getModelElementsByType(BpmnDiagram.class)
								.forEach((one) -> one.getParentElement().removeChildElement(one))),
				"review/DutyAssessmentProcess.bpmn: The file has no picture.");
		spoiled("a task that is not drawn",
				TestPack.standard()
					.replaceFirst(DUTY, "bpmnElement=\"Task_AssessDuty\"", "bpmnElement=\"Task_ApproveDeparture\""),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): It is not on the picture.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> bindings() {
		spoiled("a task without a form", TestPack.standard()
			.replaceFirst(CALL_IN, " camunda:formRef=\"validate-call-in\" camunda:formRefBinding=\"deployment\"", ""),
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): The task has no form.");
		spoiled("a form of whatever release",
				TestPack.standard()
					.replaceFirst(DUTY, "camunda:formRef=\"assess-duty\" camunda:formRefBinding=\"deployment\"",
							"camunda:formRef=\"assess-duty\" camunda:formRefBinding=\"latest\""),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): It takes whatever release of the form assess-duty is there.");
		spoiled("a form that is not there",
				TestPack.standard()
					.replaceFirst(DUTY, "camunda:formRef=\"assess-duty\"", "camunda:formRef=\"assess-all\""),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): The form assess-all is not in the pack.");
		spoiled("a decision that is not there", TestPack.standard()
			.replaceFirst(REVIEW, "camunda:decisionRef=\"OverallOpinion\"", "camunda:decisionRef=\"MyOpinion\""),
				"review/AssuranceReviewProcess.bpmn, \"Propose opinion\" (Task_ProposeOpinion): The decision MyOpinion is not in the pack.",
				"review/OverallOpinion.dmn: No process asks for this decision.");
		spoiled("a called process of whatever release",
				TestPack.standard()
					.replaceFirst(REVIEW, "camunda:calledElementBinding=\"deployment\"",
							"camunda:calledElementBinding=\"latest\""),
				"review/AssuranceReviewProcess.bpmn, \"Duty assessment\" (CallActivity_DutyAssessments): It takes whatever release of the process DutyAssessmentProcess is there.");
		spoiled("a process that calls itself",
				TestPack.standard()
					.replaceFirst(REVIEW, "calledElement=\"DutyAssessmentProcess\"",
							"calledElement=\"AssuranceReviewProcess\""),
				"review/AssuranceReviewProcess.bpmn: The process calls itself, directly or through others.",
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): R13 is not kept: Every duty is assessed by its owner. One way goes round it: Review reopened → Open assessments → Duty assessment → Attest self-assessment.",
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): R17 is not kept: A departure from the guidance, or a duty held not to apply, is approved by the director with reasons. One way goes round it: Review reopened → Open assessments → Duty assessment → Attest self-assessment.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R20 is not kept: What the lead member challenges is assessed again. One way goes round it: Review reopened → Open assessments → Duty assessment → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Consider assurance → Lead member satisfied? → Dissent recorded? → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Judge elements\" (Task_JudgeElements): R24 is not kept: What the director returns is assessed again. One way goes round it: Review reopened → Open assessments → Duty assessment → Attest self-assessment → Self-assessment attested? → Judge elements.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> words() {
		spoiled("a step in the place of one that is still there",
				TestPack.standard()
					.draw("CallInProcess",
							(sketch) -> sketch.set("Task_ValidateCallIn", "assay.replaces", "Task_ConsiderCallIn")),
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): It takes the place of Task_ConsiderCallIn, which is still there.");
		spoiled("a decision where the step has none", TestPack.standard()
			.draw("ScrutinyReviewProcess", (sketch) -> sketch.set("Task_HearEvidence", "assay.outcome", "heard")),
				"scrutiny/ScrutinyReviewProcess.bpmn, \"Hear evidence\" (Task_HearEvidence): This step leaves no decision behind, but heard is named.");
		spoiled("a step that nobody wrote",
				TestPack.standard()
					.replaceFirst(DUTY, "name=\"assay.step\" value=\"assess-duty\"",
							"name=\"assay.step\" value=\"assess-everything\""),
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): R13 is not kept: Every duty is assessed by its owner. One way goes round it: Review reopened → Open assessments → Duty assessment → Assess duty → Duty departed from? → Duty assessed → Attest self-assessment.",
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): R17 is not kept: A departure that is not accepted is assessed again. One way goes round it: Review reopened → Open assessments → Duty assessment → Assess duty → Duty departed from? → Approve departure → Departure accepted? → Duty assessed → Attest self-assessment.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R20 is not kept: What the lead member challenges is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Consider assurance → Lead member satisfied? → Dissent recorded? → Open assessments → Duty assessment → Assess duty → Duty departed from? → Duty assessed → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Judge elements\" (Task_JudgeElements): R24 is not kept: What the director returns is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Open assessments → Duty assessment → Assess duty → Duty departed from? → Duty assessed → Judge elements.",
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): There is no step assess-everything.");
		spoiled("a property that nobody reads",
				TestPack.standard().replaceFirst(DUTY, "name=\"assay.due\"", "name=\"assay.deadline\""),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): Assay knows no property assay.deadline.");
		spoiled("a deadline in words",
				TestPack.standard()
					.replaceFirst(DUTY, "name=\"assay.due\" value=\"20wd\"", "name=\"assay.due\" value=\"soon\""),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): “soon” is not a deadline: write 5wd for working days, 5cwd for clear working days, 28ccd for clear calendar days or P2M for two months, with meeting- before it to count back.");
		spoiled("evidence in words", TestPack.standard()
			.replaceFirst(DUTY, "name=\"assay.evidence\" value=\"optional\"", "name=\"assay.evidence\" value=\"some\""),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): “some” does not say how much evidence is needed: write none, optional, required or required:2.");
		spoiled("a group that was renamed",
				TestPack.standard()
					.replaceFirst(CALL_IN, "camunda:candidateGroups=\"monitoring-officer\"",
							"camunda:candidateGroups=\"Monitoring Officer\""),
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): C11 is not kept: this task is given to Monitoring Officer.",
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): There is no post Monitoring Officer.");
		spoiled("a step for a post that Assay does not let do it",
				TestPack.standard()
					.draw("ScrutinyReviewProcess",
							(sketch) -> ((UserTask) sketch.node("Task_AnswerDocumentRequest"))
								.setCamundaCandidateGroups("information-governance,democratic-services")),
				"scrutiny/ScrutinyReviewProcess.bpmn, \"Answer document request\" (Task_AnswerDocumentRequest): Assay does not let information-governance do this step.");
		spoiled("a task for nobody",
				TestPack.standard()
					.replaceFirst(CALL_IN, " camunda:candidateGroups=\"scrutiny-chair,democratic-services\"", ""),
				"cabinet/CallInProcess.bpmn, \"Consider call-in\" (Task_ConsiderCallIn): The task is given to nobody.");
		spoiled("a task for one person",
				TestPack.standard()
					.replaceFirst(CALL_IN, "camunda:candidateGroups=\"monitoring-officer\"",
							"camunda:assignee=\"sam\" camunda:candidateGroups=\"monitoring-officer\""),
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): The task is given to one person by name.");
		spoiled("a separation from a task that is not there",
				TestPack.standard()
					.replaceFirst(REVIEW, "name=\"assay.separateFrom\" value=\"Task_JudgeElements\"",
							"name=\"assay.separateFrom\" value=\"Task_JudgeElement\""),
				"review/AssuranceReviewProcess.bpmn, \"Check factual accuracy\" (Task_CheckFactualAccuracy): There is no task Task_JudgeElement.");
		spoiled("a decision that is another field",
				TestPack.standard()
					.replaceFirst(CALL_IN, "name=\"assay.outcome\" value=\"validity\"",
							"name=\"assay.outcome\" value=\"valid\""),
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): The decision of this step is its field validity, not valid.");
		spoiled("a readiness nobody tells",
				TestPack.standard()
					.replaceFirst(REVIEW, "name=\"assay.requires\" value=\"duties-assessed\"",
							"name=\"assay.requires\" value=\"all-well\""),
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): There is no readiness all-well.");
		spoiled("a message that nobody sends",
				TestPack.standard().replaceFirst(REVIEW, "name=\"Msg_ReviewReopened\"", "name=\"Msg_Reopen\""),
				"review/AssuranceReviewProcess.bpmn, \"Assess duty\" (Task_AssessDuty): A9 is not kept: An assessor who is not independent is replaced. One way goes round it: Review reopened → Open assessments → Duty assessment → Assess duty.",
				"review/AssuranceReviewProcess.bpmn, \"Assess duty\" (Task_AssessDuty): A9 is not kept: Whoever judges the arrangements has declared their independence. One way goes round it: Review reopened → Open assessments → Duty assessment → Assess duty.",
				"review/AssuranceReviewProcess.bpmn, \"Assess duty\" (Task_AssessDuty): C3 is not kept: The chief executive commissions the review. One way goes round it: Review reopened → Open assessments → Duty assessment → Assess duty.",
				"review/AssuranceReviewProcess.bpmn, Msg_ReviewReopened: Nothing sends the message Msg_Reopen.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> expressions() {
		spoiled("a list that is worked out",
				TestPack.standard()
					.replaceFirst(REVIEW, "collection=\"${duties}\"", "collection=\"${duties.subList(0, 0)}\""),
				"review/AssuranceReviewProcess.bpmn, \"Duty assessment\" (CallActivity_DutyAssessments): It is done for each one of a list that may be empty, and then by nobody.",
				"review/AssuranceReviewProcess.bpmn, \"Duty assessment\" (CallActivity_DutyAssessments): “${duties.subList(0, 0)}” is no list.");
		spoiled("an action that nobody wrote",
				TestPack.standard().replace(CALL_IN, "${suspendDecision}", "${suspendEverything}"),
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): Assay has no action ${suspendEverything}.",
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): C11 is not kept: A decision that is called in is suspended at once. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in.");
		spoiled("a bean of the application",
				TestPack.standard().replace(CALL_IN, "${suspendDecision}", "${entityManager.clear()}"),
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): Assay has no action ${entityManager.clear()}.",
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): C11 is not kept: A decision that is called in is suspended at once. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in.");
		spoiled("a condition that calls a method",
				TestPack.standard().replace(CALL_IN, "${validity == 'valid'}", "${execution.setVariable('x', 1)}"),
				"cabinet/CallInProcess.bpmn, \"Call-in not valid\" (EndEvent_CallInInvalid): C11 is not kept: A valid call-in comes before the scrutiny committee, unless the committee lets its time pass. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in → Call-in valid? → Call-in not valid.",
				"cabinet/CallInProcess.bpmn, \"Call-in valid?\" (Gateway_CallInValid): The condition “${execution.setVariable('x', 1)}” says more than a condition may.");
		spoiled("a timer that calculates",
				TestPack.standard().replace(CALL_IN, "${committeeLapsesAt}", "${now().plusDays(1)}"),
				"cabinet/CallInProcess.bpmn, \"Call-in lapsed\" (EndEvent_CallInLapsed): C11 is not kept: A valid call-in comes before the scrutiny committee, unless the committee lets its time pass. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in → Call-in valid? → Time passed → Call-in lapsed.",
				"cabinet/CallInProcess.bpmn, \"Time passed\" (BoundaryEvent_CommitteeTimePassed): “${now().plusDays(1)}” is no time to wait for.");
		spoiled("a script task", TestPack.standard()
			.replaceFirst(CALL_IN,
					"<bpmn:serviceTask id=\"Task_SuspendDecision\" name=\"Suspend decision\" camunda:delegateExpression=\"${suspendDecision}\">",
					"<bpmn:scriptTask id=\"Task_SuspendDecision\" name=\"Suspend decision\" scriptFormat=\"javascript\">")
			.replaceFirst(CALL_IN, "</bpmn:serviceTask>", "</bpmn:scriptTask>"),
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): It uses the BPMN element scriptTask, which Assay does not run.",
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): C11 is not kept: A decision that is called in is suspended at once. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in.");
		spoiled("a Java class",
				TestPack.standard()
					.replaceFirst(CALL_IN, "camunda:delegateExpression=\"${suspendDecision}\"",
							"camunda:class=\"java.lang.Object\""),
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): It says no action that Assay carries out.",
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): It uses camunda:class, which Assay does not run.",
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): C11 is not kept: A decision that is called in is suspended at once. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in.");
		spoiled("an external worker",
				TestPack.standard()
					.replaceFirst(CALL_IN, "camunda:delegateExpression=\"${suspendDecision}\"",
							"camunda:type=\"external\" camunda:topic=\"t\""),
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): It says no action that Assay carries out.",
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): It uses camunda:topic, which Assay does not run.",
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): It uses camunda:type, which Assay does not run.",
				"cabinet/CallInProcess.bpmn, \"Validate call-in\" (Task_ValidateCallIn): C11 is not kept: A decision that is called in is suspended at once. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in.");
		spoiled("a listener of another kind",
				TestPack.standard()
					.replaceFirst(DUTY, "<camunda:properties>",
							"<camunda:taskListener class=\"java.lang.Object\" event=\"create\" /><camunda:properties>"),
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): It uses camunda:taskListener, which Assay does not run.");
		spoiled("all variables handed on", TestPack.standard()
			.replaceFirst(REVIEW, "<camunda:in source=\"duty\" target=\"duty\" />", "<camunda:in variables=\"all\" />"),
				"review/AssuranceReviewProcess.bpmn, \"Duty assessment\" (CallActivity_DutyAssessments): It uses variables in camunda:in, which Assay does not run.");
		spoiled("another case for the called process",
				TestPack.standard()
					.replaceFirst(REVIEW, "businessKey=\"#{execution.processBusinessKey}\"", "businessKey=\"other\""),
				"review/AssuranceReviewProcess.bpmn, \"Duty assessment\" (CallActivity_DutyAssessments): The called process would run under another case.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> gateways() {
		spoiled("a way without a condition",
				TestPack.standard().replaceFirst(CALL_IN, " default=\"SequenceFlow_CallInValidNo\"", ""),
				"cabinet/CallInProcess.bpmn, \"Call-in valid?\" (Gateway_CallInValid): The way to Call-in not valid has no condition.");
		spoiled("a step behind a way that is never taken", TestPack.standard()
			.replaceFirst(CALL_IN, "${validity == 'valid'}", "${validity == 'valid' &amp;&amp; validity == 'invalid'}"),
				"cabinet/CallInProcess.bpmn, \"Call-in not valid\" (EndEvent_CallInInvalid): C11 is not kept: A valid call-in comes before the scrutiny committee, unless the committee lets its time pass. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in → Call-in valid? → Call-in not valid.");
		spoiled("an answer that leads nowhere",
				TestPack.standard().replace(CALL_IN, "${validity == 'valid'}", "${validity == 'sound'}"),
				"cabinet/CallInProcess.bpmn, \"Call-in not valid\" (EndEvent_CallInInvalid): C11 is not kept: A valid call-in comes before the scrutiny committee, unless the committee lets its time pass. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in → Call-in valid? → Call-in not valid.",
				"cabinet/CallInProcess.bpmn, \"Call-in valid?\" (Gateway_CallInValid): It asks whether validity is sound, which nobody can answer.");
		spoiled("two ways for one answer",
				TestPack.standard()
					.replace(REVIEW, "${independence == 'conflicted'}", "${independence == 'independent'}"),
				"review/AssuranceReviewProcess.bpmn, \"Assessor independent?\" (Gateway_AssessorIndependent): No way leads on when independence is conflicted.",
				"review/AssuranceReviewProcess.bpmn, \"Assessor independent?\" (Gateway_AssessorIndependent): Two ways lead on when independence is independent: to Light review? and to Gateway_BeforeCommission.",
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): A9 is not kept: An assessor who is not independent is replaced. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment.");
		spoiled("an answer without a way",
				TestPack.standard()
					.replace(REVIEW, "${attestation == 'returned'}",
							"${attestation == 'attested' &amp;&amp; attestation == 'returned'}"),
				"review/AssuranceReviewProcess.bpmn, \"Judge elements\" (Task_JudgeElements): R24 is not kept: What the director returns is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements.",
				"review/AssuranceReviewProcess.bpmn, \"Self-assessment attested?\" (Gateway_SelfAssessmentAttested): No way leads on when attestation is returned.");
		spoiled("a question about nothing",
				TestPack.standard().replace(CALL_IN, "${validity == 'valid'}", "${weather == 'fine'}"),
				"cabinet/CallInProcess.bpmn, \"Call-in not valid\" (EndEvent_CallInInvalid): C11 is not kept: A valid call-in comes before the scrutiny committee, unless the committee lets its time pass. One way goes round it: Decision called in → Suspend decision → Propose validity → Validate call-in → Call-in valid? → Call-in not valid.",
				"cabinet/CallInProcess.bpmn, \"Call-in valid?\" (Gateway_CallInValid): It asks for weather, which nothing in the pack decides.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> flow() {
		spoiled("a process without a beginning", TestPack.standard().draw("DutyAssessmentProcess", (sketch) -> {
			sketch.node("StartEvent_AssessmentOpened").getOutgoing().forEach(sketch::erase);
			sketch.erase(sketch.node("StartEvent_AssessmentOpened"));
		}), "review/DutyAssessmentProcess.bpmn: The process has no beginning.");
		spoiled("a circle without an end",
				TestPack.standard()
					.draw("DutyAssessmentProcess",
							(sketch) -> sketch.node("EndEvent_DutyAssessed")
								.getIncoming()
								.forEach((arrow) -> sketch.redirect(arrow, sketch.node("Gateway_BeforeAssessment")))),
				"review/DutyAssessmentProcess.bpmn, \"Duty assessed\" (EndEvent_DutyAssessed): No way leads here from the beginning.",
				"review/DutyAssessmentProcess.bpmn, \"Approve departure\" (Task_ApproveDeparture): From here no way leads to an end.",
				"review/DutyAssessmentProcess.bpmn, \"Assess duty\" (Task_AssessDuty): From here no way leads to an end.",
				"review/DutyAssessmentProcess.bpmn, \"Assessment opened\" (StartEvent_AssessmentOpened): From here no way leads to an end.",
				"review/DutyAssessmentProcess.bpmn, \"Departure accepted?\" (Gateway_DepartureAccepted): From here no way leads to an end.",
				"review/DutyAssessmentProcess.bpmn, \"Duty departed from?\" (Gateway_DutyDepartedFrom): From here no way leads to an end.",
				"review/DutyAssessmentProcess.bpmn, Gateway_BeforeAssessment: From here no way leads to an end.",
				"review/DutyAssessmentProcess.bpmn, Gateway_BeforeDutyAssessed: From here no way leads to an end.");
		spoiled("an error that nobody catches", TestPack.standard().draw("DutyAssessmentProcess", (sketch) -> {
			var model = (BpmnModelInstance) sketch.node("EndEvent_DutyAssessed").getModelInstance();
			Error error = model.newInstance(Error.class, "Err_DutyUnclear");
			error.setErrorCode("Err_DutyUnclear");
			model.getDefinitions().addChildElement(error);
			ErrorEventDefinition thrown = model.newInstance(ErrorEventDefinition.class);
			thrown.setError(error);
			sketch.node("EndEvent_DutyAssessed").addChildElement(thrown);
		}), "review/DutyAssessmentProcess.bpmn, \"Duty assessed\" (EndEvent_DutyAssessed): Nothing catches what it throws.");
		spoiled("a task that nothing leads to",
				TestPack.standard()
					.replaceFirst(DUTY, "<bpmn:endEvent id=\"EndEvent_DutyAssessed\"",
							"<bpmn:manualTask id=\"Lost\" name=\"Lost\" /><bpmn:endEvent id=\"EndEvent_DutyAssessed\""),
				"review/DutyAssessmentProcess.bpmn, \"Lost\" (Lost): It is not on the picture.",
				"review/DutyAssessmentProcess.bpmn, \"Lost\" (Lost): No arrow leads on from it.",
				"review/DutyAssessmentProcess.bpmn, \"Lost\" (Lost): No way leads here from the beginning.");
		spoiled("a second blank beginning", TestPack.standard()
			.replaceFirst(DUTY, "<bpmn:endEvent id=\"EndEvent_DutyAssessed\"",
					"<bpmn:startEvent id=\"Second\" name=\"Second\" /><bpmn:sequenceFlow id=\"FromSecond\" sourceRef=\"Second\" targetRef=\"Task_ApproveDeparture\" /><bpmn:endEvent id=\"EndEvent_DutyAssessed\""),
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): R13 is not kept: Every duty is assessed by its owner. One way goes round it: Review reopened → Open assessments → Duty assessment → Approve departure → Departure accepted? → Duty assessed → Attest self-assessment.",
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): R17 is not kept: A departure from the guidance, or a duty held not to apply, is approved by the director with reasons. One way goes round it: Review reopened → Open assessments → Duty assessment → Approve departure → Departure accepted? → Duty assessed → Attest self-assessment.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R20 is not kept: What the lead member challenges is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Consider assurance → Lead member satisfied? → Dissent recorded? → Open assessments → Duty assessment → Approve departure → Departure accepted? → Duty assessed → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Judge elements\" (Task_JudgeElements): R24 is not kept: What the director returns is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Open assessments → Duty assessment → Approve departure → Departure accepted? → Duty assessed → Judge elements.",
				"review/DutyAssessmentProcess.bpmn, \"Second\" (Second): It is a second beginning without an event.",
				"review/DutyAssessmentProcess.bpmn, \"Second\" (Second): It is not on the picture.",
				"review/DutyAssessmentProcess.bpmn, FromSecond: It is not on the picture.");
		spoiled("a join that waits for ever", TestPack.standard().edit("DutyAssessmentProcess", TestPack::joinInstead),
				"review/DutyAssessmentProcess.bpmn, \"Both done\" (Join): It is not on the picture.",
				"review/DutyAssessmentProcess.bpmn, \"Duty departed from?\" (Gateway_DutyDepartedFrom): A case can come to a stand here for ever: a join waits for a branch that does not come.",
				"review/DutyAssessmentProcess.bpmn, On: It is not on the picture.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> waiting() {
		spoiled("a refusal nobody sees",
				TestPack.standard()
					.replaceFirst(CALL_IN, "id=\"Task_SuspendDecision\"",
							"id=\"Task_SuspendDecision\" camunda:asyncBefore=\"true\""),
				"cabinet/CallInProcess.bpmn, \"Suspend decision\" (Task_SuspendDecision): It would be done later by itself, where nobody sees it being refused.");
		spoiled("duties of which one is enough", TestPack.standard()
			.replaceFirst(REVIEW,
					"<bpmn:multiInstanceLoopCharacteristics camunda:asyncAfter=\"true\" camunda:collection=\"${duties}\" camunda:elementVariable=\"duty\">",
					"<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${duties}\" camunda:elementVariable=\"duty\">")
			.replaceFirst(REVIEW, "</bpmn:multiInstanceLoopCharacteristics>",
					"<bpmn:completionCondition>${nrOfCompletedInstances == 1}</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics>"),
				"review/AssuranceReviewProcess.bpmn, \"Duty assessment\" (CallActivity_DutyAssessments): It could be left before it was done for every one.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> forms() {
		spoiled("a form that is something else", TestPack.standard().put("extra/extra.form", "{\"id\": \"extra\"}"),
				"extra/extra.form: The file is no form of Camunda Modeler.");
		spoiled("a form that does not ask what its step is to decide",
				TestPack.standard()
					.put("scrutiny/ask.form", Tailoring.form("ask", "", ""))
					.draw("ScrutinyReviewProcess", (sketch) -> {
						UserTask own = sketch.beside("Task_HearEvidence", UserTask.class, "Task_AskMore", "Ask more");
						sketch.step("democratic-services", "ask", Map.of("assay.outcome", "moreAsked")).accept(own);
						sketch.into("SequenceFlow_BeforeHearingToHearEvidence", own, own);
					}),
				"scrutiny/ask.form: The form does not ask for moreAsked, which Ask more is to decide.");
		spoiled("a form without the decision",
				TestPack.standard()
					.replace("review/consider-assurance.form", "\"key\": \"satisfaction\"", "\"key\": \"contentment\""),
				"review/consider-assurance.form: The field satisfaction is missing, which its step needs.");
		spoiled("a form without the reasons",
				TestPack.standard()
					.replace("review/consider-assurance.form", "\"key\": \"reasons\"", "\"key\": \"whyso\""),
				"review/consider-assurance.form: The field reasons is missing, which its step needs.");
		spoiled("an answer that the step does not know", TestPack.standard()
			.replaceFirst("review/consider-assurance.form", "\"value\": \"dissented\"", "\"value\": \"undecided\""),
				"review/AssuranceReviewProcess.bpmn, \"Dissent recorded?\" (Gateway_DissentRecorded): It asks whether satisfaction is dissented, which nobody can answer.",
				"review/AssuranceReviewProcess.bpmn, \"Dissent recorded?\" (Gateway_DissentRecorded): No way leads on when satisfaction is undecided.",
				"review/consider-assurance.form: The field satisfaction offers undecided, which its step does not know.");
		spoiled("a field that Tasklist does not show", TestPack.standard()
			.replaceFirst("review/consider-assurance.form", "\"type\": \"taglist\"", "\"type\": \"filepicker\""),
				"review/consider-assurance.form: The form has a field of the kind filepicker, which Tasklist does not show.");
		spoiled("a field that runs a page",
				TestPack.standard()
					.replaceFirst("review/consider-assurance.form", "\"type\": \"taglist\"", "\"type\": \"iframe\""),
				"review/consider-assurance.form: The form has a field of the kind iframe, which Tasklist does not show.");
		spoiled("a form for a newer Tasklist",
				TestPack.standard()
					.replace("review/consider-assurance.form", "\"schemaVersion\": 16", "\"schemaVersion\": 19"),
				"review/consider-assurance.form: The form is newer than Tasklist can show.");
		spoiled("two fields with one key", TestPack.standard()
			.replaceFirst("review/consider-assurance.form", "\"key\": \"returnedDuties\"", "\"key\": \"reasons\""),
				"review/consider-assurance.form: The field returnedDuties is missing, which its step needs.",
				"review/consider-assurance.form: Two fields have the key reasons.");
		return this.catalogue.stream();
	}

	@TestFactory
	Stream<DynamicTest> law() {
		spoiled("a withdrawal after which the case goes on", TestPack.standard()
			.replaceFirst(REVIEW, "<bpmn:exclusiveGateway id=\"Gateway_LeadMemberSatisfied\"",
					"<bpmn:boundaryEvent id=\"Skip\" name=\"Skip\" attachedToRef=\"Task_ConsiderAssurance\"><bpmn:messageEventDefinition messageRef=\"Msg_ReviewWithdrawn\" /></bpmn:boundaryEvent><bpmn:sequenceFlow id=\"Skipped\" sourceRef=\"Skip\" targetRef=\"Gateway_BeforeOpinion\" /><bpmn:exclusiveGateway id=\"Gateway_LeadMemberSatisfied\""),
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R19 is not kept: The lead member says whether they are satisfied. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Skip → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R20 is not kept: What the lead member challenges is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Skip → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R21 is not kept: The lead member's dissent is answered by the chief executive. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Skip → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Skip\" (Skip): It is not on the picture.",
				"review/AssuranceReviewProcess.bpmn, Skipped: It is not on the picture.");
		spoiled("an attestation by everybody on an empty list",
				TestPack.standard().edit("AssuranceReviewProcess", (model) -> {
					MultiInstanceLoopCharacteristics loop = model.newInstance(MultiInstanceLoopCharacteristics.class);
					loop.setCamundaCollection("${duties}");
					((UserTask) model.getModelElementById("Task_AttestSelfAssessment")).setLoopCharacteristics(loop);
				}),
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): It is done for each one of a list that may be empty, and then by nobody.");
		spoiled("an attestation by the lead member", TestPack.standard()
			.replaceFirst(REVIEW,
					"camunda:formRef=\"attest-self-assessment\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"dcs\"",
					"camunda:formRef=\"attest-self-assessment\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"lmcs\""),
				"review/AssuranceReviewProcess.bpmn, \"Attest self-assessment\" (Task_AttestSelfAssessment): R24 is not kept: this task is given to lmcs.");
		spoiled("a judgement by whoever attested", TestPack.standard()
			.replaceFirst(REVIEW, "name=\"assay.separateFrom\" value=\"Task_AttestSelfAssessment,Task_AssessDuty\"",
					"name=\"assay.separateFrom\" value=\"Task_AssessDuty\""),
				"review/AssuranceReviewProcess.bpmn, \"Judge elements\" (Task_JudgeElements): R13 is not kept: the person who completed Task_AttestSelfAssessment could complete this task as well.");
		spoiled("a lead member who is passed over", TestPack.standard()
			.replaceFirst(REVIEW, "sourceRef=\"Gateway_BeforeConsideration\" targetRef=\"Task_ConsiderAssurance\"",
					"sourceRef=\"Gateway_BeforeConsideration\" targetRef=\"Gateway_BeforeOpinion\""),
				"review/AssuranceReviewProcess.bpmn, \"Assessments returned?\" (Gateway_AssessmentsReturned): No way leads here from the beginning.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R19 is not kept: The lead member says whether they are satisfied. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R20 is not kept: What the lead member challenges is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R21 is not kept: The lead member's dissent is answered by the chief executive. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Consider assurance\" (Task_ConsiderAssurance): No way leads here from the beginning.",
				"review/AssuranceReviewProcess.bpmn, \"Dissent recorded?\" (Gateway_DissentRecorded): No way leads here from the beginning.",
				"review/AssuranceReviewProcess.bpmn, \"Lead member satisfied?\" (Gateway_LeadMemberSatisfied): No way leads here from the beginning.",
				"review/AssuranceReviewProcess.bpmn, \"Resolve dissent\" (Task_ResolveDissent): No way leads here from the beginning.",
				"review/AssuranceReviewProcess.bpmn, Gateway_BeforeChallenge: No way leads here from the beginning.");
		spoiled("a loop around the attestation", TestPack.standard()
			.replaceFirst(REVIEW, "sourceRef=\"CallActivity_DutyAssessments\" targetRef=\"Gateway_BeforeAttestation\"",
					"sourceRef=\"CallActivity_DutyAssessments\" targetRef=\"Task_JudgeElements\""),
				"review/AssuranceReviewProcess.bpmn, \"Judge elements\" (Task_JudgeElements): R24 is not kept: The director attests that what is judged is full and accurate. One way goes round it: Review reopened → Open assessments → Duty assessment → Assess duty → Duty departed from? → Duty assessed → Judge elements.",
				"review/AssuranceReviewProcess.bpmn, \"Judge elements\" (Task_JudgeElements): R24 is not kept: What the director returns is assessed again. One way goes round it: Review reopened → Open assessments → Duty assessment → Assess duty → Duty departed from? → Duty assessed → Judge elements.");
		spoiled("a boundary timer that skips the lead member", TestPack.standard()
			.replaceFirst(REVIEW, "<bpmn:exclusiveGateway id=\"Gateway_LeadMemberSatisfied\"",
					"<bpmn:boundaryEvent id=\"Skip\" name=\"Skip\" attachedToRef=\"Task_ConsiderAssurance\"><bpmn:timerEventDefinition><bpmn:timeDuration>P10D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:sequenceFlow id=\"Skipped\" sourceRef=\"Skip\" targetRef=\"Gateway_BeforeOpinion\" /><bpmn:exclusiveGateway id=\"Gateway_LeadMemberSatisfied\""),
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R19 is not kept: The lead member says whether they are satisfied. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Skip → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R20 is not kept: What the lead member challenges is assessed again. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Skip → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Conclude review\" (Task_ConcludeReview): R21 is not kept: The lead member's dissent is answered by the chief executive. One way goes round it: Review requested → Propose depth → Commission review → Declare independence → Assessor independent? → Light review? → Confirm no material change → Material change? → Attest self-assessment → Self-assessment attested? → Judge elements → Check factual accuracy → Factual points raised? → Skip → Propose opinion → Conclude review.",
				"review/AssuranceReviewProcess.bpmn, \"Skip\" (Skip): It is not on the picture.",
				"review/AssuranceReviewProcess.bpmn, Skipped: It is not on the picture.");
		return this.catalogue.stream();
	}

	private void spoiled(String name, TestPack pack, String... expected) {
		this.catalogue.add(told(name, pack, expected));
	}

	/** Tests that the pack is told exactly this. */
	static DynamicTest told(String name, TestPack pack, String... expected) {
		return DynamicTest
			.dynamicTest(name,
					() -> assertThat(TestPack.CHECK.check(pack.files())).extracting((problem) -> problem.file()
							+ (problem.element().isEmpty() ? "" : ", " + problem.element()) + ": " + problem.sentence())
						.containsExactlyInAnyOrder(expected));
	}

}
