package org.assay.pack.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.WorkingCalendar;
import org.assay.action.ActionDesk;
import org.assay.action.OpenAction;
import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionMaker;
import org.assay.cabinet.DecisionOutcome;
import org.assay.cabinet.Openness;
import org.assay.cabinet.Part;
import org.assay.cabinet.RecordDecision;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.review.ConcludedReviews;
import org.assay.review.RequestReview;
import org.assay.review.ReviewDesk;
import org.assay.review.Trigger;
import org.assay.shared.Reference;
import org.assay.support.WholeAssay;
import org.assay.workflow.StepRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Councils work by what {@link LawfulTailoringTests} holds to be lawful. */
@WholeAssay
class TailoringProcessTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private TailoredCouncil council;

	@BeforeEach
	void aNewCouncil() {
		this.council = this.beans.createBean(TailoredCouncil.class);
	}

	@Test
	void scrutinyGoesThroughAllThatTheCouncilAdded(@Autowired ReviewDesk reviews) {
		this.council
			.worksBy(ScrutinyTailorings.ALL, "scrutiny-chair", "scrutiny-committee", "leader", "monitoring-officer",
					"democratic-services", "chief-executive", "dcs", "lmcs")
			.begins("scrutiny-chair", ScrutinyTailorings.PROCESS, Map.of("question", "The front door at weekends."));
		Reference review = this.council.as("chief-executive",
				() -> reviews.request(new RequestReview(this.council.council, Trigger.YEARLY, 2026, null)));
		this.council
			.does("scrutiny-chair", "Task_ScopeScrutiny",
					Map.of("scope", "taken-up", "subject", review.toString(), "documents", "The rota.", "witnesses",
							List.of()))
			.does("monitoring-officer", "Task_ApproveScope", Map.of("scopeApproval", "approved"));
		this.council.show("democratic-services", "Task_AnswerDocumentRequest");
		this.council.does("democratic-services", "Task_AnswerDocumentRequest", Map.of("documents", "provided"))
			.does("democratic-services", "Task_InvitePublic");
		assertThat(this.council.dueOn("Task_HearEvidence"))
			.isEqualTo(WorkingCalendar.STATUTORY.plusWorkingDays(TailoredCouncil.today(), 15));
		this.council.does("scrutiny-chair", "Task_HearEvidence", Map.of("childrenHeard", "Six"));
		this.council.refuses("scrutiny-committee", "Task_HearInSecondCommittee", Map.of(),
				"This step needs evidence and has none. Open the Evidence tab, attach it there, then complete the task.");
		this.council.show("scrutiny-committee", "Task_HearInSecondCommittee");
		this.council.does("scrutiny-committee", "Task_HearInSecondCommittee")
			.does("scrutiny-chair", "Task_AdviseExecutive",
					Map.of("findings", "recommended", "recommendations",
							List.of(Map.of("recommendation", "Name an officer on call."))))
			.does("democratic-services", "Task_TellYouthCouncil");
		this.council.passes("BoundaryEvent_MonthPassed");
		this.council.does("democratic-services", "Task_RemindLeader")
			.does("leader", "Task_RespondToScrutiny", Map.of("recommendations",
					List.of(Map.of("number", 1, "response", "rejected", "reasons", "Somebody is on call."))));
		this.council.passes("IntermediateEvent_EmbargoOver");
		this.council.passes("StartEvent_SixMonthsPassed");
		this.council.does("scrutiny-chair", "Task_ReportDelay")
			.does("democratic-services", "Task_PublishResponse",
					Map.of("publishedOn", TailoredCouncil.today().toString(), "address",
							"https://example.gov.uk/scrutiny"))
			.does("scrutiny-committee", "Task_MonitorResponse", Map.of("monitoring", "done"));

		assertThat(this.council.hasEnded()).isTrue();
		assertThat(this.council.steps()).extracting(StepRecord::taskKey)
			.containsExactly("Task_ScopeScrutiny", "Task_ApproveScope", "Task_AnswerDocumentRequest",
					"Task_InvitePublic", "Task_HearEvidence", "Task_HearInSecondCommittee", "Task_AdviseExecutive",
					"Task_TellYouthCouncil", "Task_RemindLeader", "Task_RespondToScrutiny", "Task_ReportDelay",
					"Task_PublishResponse", "Task_MonitorResponse");
		assertThat(this.council.step("Task_ApproveScope").outcome()).isEqualTo("approved");
		assertThat(this.council.step("Task_HearEvidence").fields()).contains("\"childrenHeard\":\"Six\"");
		assertThat(this.council.step("Task_AdviseExecutive").name()).startsWith("Advise the cabinet");
	}

	@Test
	void aReviewGoesThroughAllThatTheCouncilAdded() {
		this.council.worksBy(TownTailorings.OF_REVIEWS, "duty-owner", "policy-officer", "chief-executive", "leader",
				"assessor", "dcs", "lmcs", "assurance-lead");
		this.beans.createBean(ConcludedReviews.class)
			.in(this.council.council, this.council.user("assurance-lead"), this.council.user("chief-executive"),
					this.council.user("dcs"), this.council.user("lmcs"));
		this.council.begins("assurance-lead", "AssuranceReviewProcess",
				Map.of("trigger", "yearly", "reviewYear", TailoredCouncil.today().getYear() + 1));
		assertThat(this.council.variable("depth")).isEqualTo("light");
		Map<String, Object> judgement = new HashMap<>();
		for (int element = 1; element <= 6; element++) {
			judgement.put("ratingE" + element, "met");
			judgement.put("reasonsE" + element, "Seen in practice.");
		}
		this.council
			.does("chief-executive", "Task_CommissionReview",
					Map.of("termsOfReference", "Test the arrangements.", "roles", "dcs", "depth", "light",
							"reasonsForDepth", "Nothing has changed.", "assessor", this.council.user("assessor"),
							"assessorOrganisation", "Neighbourshire", "edition", "2012-13", "lead",
							this.council.user("assurance-lead"), "finishBy",
							TailoredCouncil.today().plusMonths(3).toString()))
			.does("leader", "Task_EndorseTerms")
			.does("assessor", "Task_DeclareIndependence",
					Map.of("independence", "independent", "statement", "I have never worked for the council."))
			.does("lmcs", "Task_ConfirmNoMaterialChange", Map.of("materialChange", "none"))
			.does("dcs", "Task_AttestSelfAssessment", Map.of("attestation", "attested"))
			.does("assessor", "Task_JudgeElements", judgement)
			.does("dcs", "Task_CheckFactualAccuracy", Map.of("factualAccuracy", "accepted"))
			.does("lmcs", "Task_ConsiderAssurance",
					Map.of("satisfaction", "challenged", "returnedDuties", List.of("D01")))
			.does("duty-owner", "Task_AssessDuty",
					Map.of("rating", "not-met", "howDischarged", "Not yet.", "action", "A plan by June."))
			.does("policy-officer", "Task_CountersignAssessment");

		assertThat(this.council.open("Task_AttestSelfAssessment")).isNotNull();
		assertThat(this.council.steps()).extracting(StepRecord::taskKey)
			.contains("Task_EndorseTerms", "Task_CountersignAssessment");
	}

	@Test
	void aReportGoesThroughAllThatTheCouncilAdded() {
		this.council.worksBy(TownTailorings.OF_REPORTS, "assurance-lead", "finance", "human-resources", "leader",
				"democratic-services");
		List.of("legal", "equalities", "monitoring-officer").forEach((post) -> this.council.appoint("finance", post));
		this.beans.createBean(ConcludedReviews.class).in(this.council.council, this.council.user("assurance-lead"));
		this.council.follows("CabinetReportProcess")
			.does("assurance-lead", "Task_DraftReport", draft())
			.does("finance", "Task_ClearFinance", Map.of("financeClearance", "accepted"))
			.does("finance", "Task_ClearLegal", Map.of("legalClearance", "accepted"))
			.does("finance", "Task_ClearEqualities", Map.of("equalitiesClearance", "accepted"))
			.does("finance", "Task_ClearPropriety", Map.of("proprietyClearance", "accepted"))
			.does("human-resources", "Task_ClearPeople")
			.does("assurance-lead", "Task_ConfirmReportReadiness", readiness())
			.does("democratic-services", "Task_AssessRoute",
					Map.of("significantMoney", "no", "severalWards", "no", "keyReasons", "It spends little.", "amount",
							"300000", "paragraphs", List.of("business"), "publicInterestIn", "keeping",
							"publicInterest", "The supplier's prices outweigh what the public would learn."));

		assertThat(this.council.variable("keyDecision")).isEqualTo("key");
		this.council.does("leader", "Task_BriefLeader");
		assertThat(this.council.variable("exemption")).isEqualTo("public");
		assertThat(this.council.open("Task_ChooseMeeting")).isNotNull();
		assertThat(this.council.steps()).extracting(StepRecord::taskKey)
			.contains("Task_ClearPeople", "Task_BriefLeader");
	}

	@Test
	void aCallInGoesThroughAllThatTheCouncilAdded(@Autowired DecisionDesk decisions) {
		this.council.worksBy(TownTailorings.OF_CALL_INS, "scrutiny-committee", "scrutiny-chair", "leader",
				"democratic-services", "monitoring-officer");
		this.council.joins("second", "scrutiny-committee");
		this.council.joins("third", "scrutiny-committee");
		String number = this.council.as("democratic-services",
				() -> decisions
					.publish(
							decisions.record(new RecordDecision(this.council.council, null, DecisionMaker.MEMBER, null,
									this.council.user("leader"), TailoredCouncil.today(), "Weekend rota",
									DecisionOutcome.APPROVED, "A rota is set up.", "Children need it.", "None.",
									"None.", null, null, true, Openness.PUBLIC, List.of(), null)),
							TailoredCouncil.today())
					.number());
		this.council.begins("scrutiny-committee", "CallInProcess",
				Map.of("decision", number, "supporters",
						this.council.name("second") + "\n" + this.council.name("third"), "grounds",
						List.of("evidence", "consultation"), "reasons", "The figures are two years old.", "alternative",
						"Decide on this year's figures."));

		assertThat(this.council.variable("proposedValidity")).as("three are too few here").isEqualTo("invalid");
		this.council.does("monitoring-officer", "Task_ValidateCallIn", Map.of("validity", "valid"))
			.does("democratic-services", "Task_PreparePapers");
		assertThat(this.council.open("Task_ConsiderCallIn")).isNotNull();
		assertThat(this.council.step("Task_PreparePapers").post()).isEqualTo("democratic-services");
	}

	@Test
	void anActionGoesThroughAllThatTheCouncilAdded(@Autowired BodyDesk bodies, @Autowired ActionDesk actions) {
		this.council.worksBy(TownTailorings.OF_ACTIONS, "assurance-lead", "duty-owner", "dcs", "chief-executive",
				"administrator");
		String committee = this.council
			.as("administrator",
					() -> bodies.found(new DescribeBody(this.council.council, "Scrutiny", Body.Kind.SCRUTINY, false)))
			.toString();
		this.council.as("assurance-lead", () -> actions.open(new OpenAction(this.council.council,
				new Reference("review", UUID.randomUUID().toString()), "Name a deputy.")));
		this.council.follows("ActionFollowUpProcess")
			.does("assurance-lead", "Task_AgreeAction",
					Map.of("owner", this.council.user("duty-owner"), "dueOn",
							TailoredCouncil.today().plusDays(30).toString(), "successMeasure",
							"A deputy acts within a day.", "committee", committee));
		this.council.show("duty-owner", "Task_ReportProgress");
		this.council.does("duty-owner", "Task_ReportProgress", Map.of("progress", "done"));
		Map<String, Object> effective = Map.of("effectiveness", "effective", "reasons", "It works.");
		this.council.refuses("assurance-lead", "Task_CheckEffectiveness", effective,
				"You completed “Agree action: Name a deputy.” in this case, and this step must be done by someone else. Ask a colleague who holds the post to take it.");
		this.council.refuses("dcs", "Task_CheckEffectiveness", effective,
				"This step needs evidence and has none. Open the Evidence tab, attach it there, then complete the task.");
		this.council.show("dcs", "Task_CheckEffectiveness");
		this.council.does("dcs", "Task_CheckEffectiveness", effective).does("chief-executive", "Task_ApproveClosure");

		assertThat(this.council.hasEnded()).isTrue();
		assertThat(this.council.step("Task_ApproveClosure").post()).isEqualTo("chief-executive");
	}

	private static Map<String, Object> draft() {
		Map<String, Object> fields = new HashMap<>();
		for (Part part : Part.values()) {
			fields.put(part.key(), "No implications.");
		}
		fields.put("title", "Assurance of leadership");
		fields.put("contact", "Sam Whitfield\nAssurance lead\n01632 960001\nsam@example.gov.uk");
		fields.put("recommendations", List.of(Map.of("recommendation", "That Cabinet note the opinion.")));
		return fields;
	}

	private static Map<String, Object> readiness() {
		Map<String, Object> fields = new HashMap<>();
		for (String gate : List.of("portfolioHolder", "managementTeam", "scrutiny", "benchmarking")) {
			fields.put(gate, "done");
			fields.put(gate + "On", TailoredCouncil.today().minusDays(3).toString());
		}
		fields.put("reportReadiness", "ready");
		return fields;
	}

}
