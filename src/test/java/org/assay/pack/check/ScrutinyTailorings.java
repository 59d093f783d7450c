package org.assay.pack.check;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** What councils may change about scrutiny. */
final class ScrutinyTailorings {

	static final String PROCESS = "ScrutinyReviewProcess";

	private static final String NOTE = "note-only";

	static final List<Tailoring> ALL = List.of(
			new Tailoring("an approval by another post, with a way back", ScrutinyTailorings::approval),
			new Tailoring("a second committee that hears the evidence", ScrutinyTailorings::secondCommittee),
			new Tailoring("another deadline",
					(pack) -> pack.draw(PROCESS, (sketch) -> sketch.set("Task_HearEvidence", "assay.due", "15wd"))),
			new Tailoring("one more question in a form", (pack) -> pack.replaceFirst("scrutiny/hear-evidence.form",
					"\"components\": [",
					"\"components\": [ {\"type\": \"textfield\", \"id\": \"Field_children\", \"key\": \"childrenHeard\", \"label\": \"Children heard\"},")),
			new Tailoring("another label",
					(pack) -> pack.draw(PROCESS,
							(sketch) -> sketch.node("Task_AdviseExecutive").setName("Advise the cabinet"))),
			new Tailoring("a reminder that interrupts nothing", ScrutinyTailorings::reminder),
			new Tailoring("a notification side by side", ScrutinyTailorings::notification),
			new Tailoring("a process of its own that is called", ScrutinyTailorings::publicHearing),
			new Tailoring("fewer posts for a step",
					(pack) -> pack.draw(PROCESS,
							(sketch) -> ((UserTask) sketch.node("Task_MonitorResponse"))
								.setCamundaCandidateGroups("scrutiny-committee"))),
			new Tailoring("a report of long delay, beside all else", ScrutinyTailorings::longDelay),
			new Tailoring("arrows that meet without a gateway", (pack) -> pack.draw(PROCESS, (sketch) -> {
				sketch.melt("Gateway_BeforeAttendance");
				sketch.melt("Gateway_BeforeMonitoring");
			})), new Tailoring("a pause before a response is published", ScrutinyTailorings::pause));

	private ScrutinyTailorings() {
	}

	private static void approval(TestPack pack) {
		pack.put("scrutiny/approve-scope.form",
				Tailoring.form("approve-scope", "scopeApproval", "approved", "sent-back"));
		pack.draw(PROCESS, (sketch) -> {
			UserTask approve = sketch.beside("Task_ScopeScrutiny", UserTask.class, "Task_ApproveScope",
					"Approve scope");
			sketch
				.step("monitoring-officer", "approve-scope", Map.of("assay.outcome", "scopeApproval", "assay.due",
						"3wd", "assay.separateFrom", "Task_ScopeScrutiny"))
				.accept(approve);
			ExclusiveGateway approved = sketch.beside("Task_ScopeScrutiny", ExclusiveGateway.class,
					"Gateway_ScopeApproved", "Scope approved?");
			sketch.into("SequenceFlow_ScrutinyTakenUpYes", approve, approve);
			var on = approve.getOutgoing().iterator().next();
			var next = on.getTarget();
			sketch.redirect(on, approved);
			sketch.arrow(approved, next, "yes", "${scopeApproval == 'approved'}");
			sketch.arrow(approved, sketch.node("Task_ScopeScrutiny"), "no", "${scopeApproval == 'sent-back'}");
		});
	}

	private static void secondCommittee(TestPack pack) {
		noteOnly(pack);
		pack.draw(PROCESS, (sketch) -> {
			UserTask hear = sketch.beside("Task_HearEvidence", UserTask.class, "Task_HearInSecondCommittee",
					"Hear in second committee");
			sketch.step("scrutiny-committee", NOTE, Map.of("assay.evidence", "required", "assay.due", "20wd"))
				.accept(hear);
			sketch.into("SequenceFlow_HearEvidenceToAdviseExecutive", hear, hear);
		});
	}

	private static void reminder(TestPack pack) {
		noteOnly(pack);
		pack.draw(PROCESS, (sketch) -> {
			Task respond = (Task) sketch.node("Task_RespondToScrutiny");
			BoundaryEvent month = sketch.beside("Task_RespondToScrutiny", BoundaryEvent.class,
					"BoundaryEvent_MonthPassed", "Month passed");
			month.setAttachedTo(respond);
			month.setCancelActivity(false);
			sketch.waits(month, "P1M");
			UserTask remind = sketch.beside("Task_RespondToScrutiny", UserTask.class, "Task_RemindLeader",
					"Remind leader");
			sketch.step("democratic-services", NOTE, Map.of()).accept(remind);
			sketch.arrow(month, remind);
			sketch.arrow(remind,
					sketch.beside("Task_RespondToScrutiny", EndEvent.class, "EndEvent_Reminded", "Leader reminded"));
		});
	}

	private static void notification(TestPack pack) {
		noteOnly(pack);
		pack.draw(PROCESS, (sketch) -> {
			ParallelGateway fork = sketch.beside("Task_PublishResponse", ParallelGateway.class, "Gateway_Fork", "");
			ParallelGateway join = sketch.beside("Task_PublishResponse", ParallelGateway.class, "Gateway_Join", "");
			UserTask tell = sketch.beside("Task_PublishResponse", UserTask.class, "Task_TellYouthCouncil",
					"Tell youth council");
			sketch.step("democratic-services", NOTE, Map.of()).accept(tell);
			sketch.into("SequenceFlow_AdviseExecutiveToAnythingRecommended", fork, join);
			sketch.arrow(fork, tell);
			sketch.arrow(tell, join);
			sketch.arrow(fork, join);
		});
	}

	private static void publicHearing(TestPack pack) {
		noteOnly(pack);
		BpmnModelInstance hearing = Bpmn.createExecutableProcess("PublicHearingProcess")
			.name("Public hearing")
			.camundaHistoryTimeToLiveString("P3652D")
			.camundaVersionTag("1.0.0")
			.camundaStartableInTasklist(false)
			.startEvent("StartEvent_HearingCalled")
			.name("Hearing called")
			.userTask("Task_InvitePublic")
			.name("Invite public")
			.endEvent("EndEvent_PublicInvited")
			.name("Public invited")
			.done();
		new Sketch(hearing).step("democratic-services", NOTE, Map.of())
			.accept(hearing.getModelElementById("Task_InvitePublic"));
		pack.put("scrutiny/PublicHearingProcess.bpmn", Bpmn.convertToString(hearing));
		pack.edit(PROCESS, (model) -> {
			Sketch sketch = new Sketch(model);
			CallActivity call = sketch.beside("Task_HearEvidence", CallActivity.class, "CallActivity_PublicHearing",
					"Public hearing");
			call.setCalledElement("PublicHearingProcess");
			call.setCamundaCalledElementBinding("deployment");
			ExtensionElements extensions = model.newInstance(ExtensionElements.class);
			call.setExtensionElements(extensions);
			CamundaIn sameCase = model.newInstance(CamundaIn.class);
			sameCase.setCamundaBusinessKey("#{execution.processBusinessKey}");
			extensions.addChildElement(sameCase);
			CamundaIn council = model.newInstance(CamundaIn.class);
			council.setCamundaSource("council");
			council.setCamundaTarget("council");
			extensions.addChildElement(council);
			sketch.into("SequenceFlow_BeforeHearingToHearEvidence", call, call);
		});
	}

	private static void longDelay(TestPack pack) {
		noteOnly(pack);
		pack.draw(PROCESS, (sketch) -> {
			SubProcess delay = sketch.beside("Task_ScopeScrutiny", SubProcess.class, "SubProcess_LongDelay",
					"Long delay");
			delay.setTriggeredByEvent(true);
			StartEvent late = sketch.add(delay, StartEvent.class, "StartEvent_SixMonthsPassed", "Six months passed");
			late.setInterrupting(false);
			sketch.waits(late, "P6M");
			UserTask report = sketch.add(delay, UserTask.class, "Task_ReportDelay", "Report delay");
			sketch.step("scrutiny-chair", NOTE, Map.of()).accept(report);
			sketch.arrow(late, report);
			sketch.arrow(report, sketch.add(delay, EndEvent.class, "EndEvent_DelayReported", "Delay reported"));
		});
	}

	private static void pause(TestPack pack) {
		pack.draw(PROCESS, (sketch) -> {
			IntermediateCatchEvent pause = sketch.beside("Task_PublishResponse", IntermediateCatchEvent.class,
					"IntermediateEvent_EmbargoOver", "Embargo over");
			sketch.waits(pause, "P2D");
			sketch.into("SequenceFlow_RespondToScrutinyToPublishResponse", pause, pause);
		});
	}

	private static void noteOnly(TestPack pack) {
		pack.put("scrutiny/" + NOTE + ".form", Tailoring.form(NOTE, ""));
	}

}
