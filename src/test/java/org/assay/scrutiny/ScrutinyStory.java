package org.assay.scrutiny;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionMaker;
import org.assay.cabinet.DecisionOutcome;
import org.assay.cabinet.Openness;
import org.assay.cabinet.RecordDecision;
import org.assay.review.RequestReview;
import org.assay.review.ReviewDesk;
import org.assay.review.Trigger;
import org.assay.shared.Reference;
import org.assay.support.Story;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** One council whose scrutiny committee looks at one review of its arrangements. */
@Story
class ScrutinyStory extends TaskStory {

	private static final Map<String, String> PARTS = Map.of("Task_ScopeScrutiny", "chair", "Task_AnswerDocumentRequest",
			"clerk", "Task_RequireAttendance", "clerk", "Task_HearEvidence", "chair", "Task_AdviseExecutive", "chair",
			"Task_RespondToScrutiny", "leader", "Task_PublishResponse", "clerk", "Task_MonitorResponse", "chair");

	private final ReviewDesk reviews;

	private final DecisionDesk decisions;

	private final ScrutinyDesk desk;

	private final ScrutinyRecords records;

	private @Nullable Reference scrutiny;

	ScrutinyStory(Townsfolk town, Tasklist tasklist, ReviewDesk reviews, DecisionDesk decisions, ScrutinyDesk desk,
			ScrutinyRecords records) {
		super(town, tasklist);
		this.reviews = reviews;
		this.decisions = decisions;
		this.desk = desk;
		this.records = records;
		officer("chief", "chief-executive");
		officer("director", "dcs");
		member("lead member", "lmcs");
		member("leader", "leader");
		member("chair", "scrutiny-chair");
		officer("clerk", "democratic-services");
	}

	/** Somebody asks for it in Tasklist. */
	ProcessInstance begins(String part) {
		start(part, "ScrutinyReviewProcess", Map.of("question", "The front door at weekends."));
		this.scrutiny = open("Task_ScopeScrutiny").subject();
		return this.tasklist.process(this.scrutiny);
	}

	/** The review that is looked at. */
	Reference review() {
		return as("chief", () -> this.reviews.request(new RequestReview(this.council, Trigger.YEARLY, 2026, null)));
	}

	/** A published decision that somebody took alone. */
	Reference decision(String part) {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		return as("clerk", () -> {
			Reference decision = this.decisions.record(new RecordDecision(this.council, null, DecisionMaker.MEMBER,
					null, user(part), today, "Weekend rota", DecisionOutcome.APPROVED, "A rota is set up.",
					"Children need it.", "None.", "None.", null, null, false, Openness.PUBLIC, List.of(), null));
			this.decisions.publish(decision, today);
			return decision;
		});
	}

	ScrutinyStory takesUp(Reference subject) {
		return does("Task_ScopeScrutiny", scope(subject, "", List.of()));
	}

	static Map<String, Object> scope(Reference subject, String documents, List<Map<String, Object>> witnesses) {
		return Map.of("scope", "taken-up", "subject", subject.toString(), "documents", documents, "witnesses",
				witnesses, "reasons", "Parents have asked.");
	}

	ScrutinyStory requiresAttendance() {
		return does("Task_RequireAttendance",
				Map.of("hearingOn", LocalDate.now(ZoneId.of("Europe/London")).plusDays(14).toString()));
	}

	ScrutinyStory hears() {
		return does("Task_HearEvidence", Map.of("reasons", "The director answered our questions."));
	}

	ScrutinyStory recommends() {
		return does("Task_AdviseExecutive", Map.of("findings", "recommended", "reasons", "Nobody is on call.",
				"recommendations",
				List.of(Map.of("recommendation", "Name an officer on call."), Map.of("recommendation", "Buy a car."))));
	}

	ScrutinyStory responds() {
		return does("Task_RespondToScrutiny",
				Map.of("recommendations",
						List.of(Map.of("number", 1, "response", "accepted", "reasons", "It is needed."),
								Map.of("number", 2, "response", "rejected", "reasons", "There are cars."))));
	}

	ScrutinyStory publishes() {
		return does("Task_PublishResponse", Map.of("publishedOn", LocalDate.now(ZoneId.of("Europe/London")).toString(),
				"address", "https://example.gov.uk/scrutiny"));
	}

	ScrutinyStory does(String task, Map<String, ?> fields) {
		complete(PARTS.getOrDefault(task, ""), task, fields);
		return this;
	}

	void withdraws(String part, String reasons) {
		as(part, () -> this.desk.withdraw(scrutiny(), reasons));
	}

	ScrutinySheet sheet() {
		return as("chief", () -> this.records.sheet(ScrutinyId.of(scrutiny()).value()));
	}

	void ledgerReads(String... facts) {
		ledgerReads(scrutiny(), facts);
	}

	@Override
	protected Object onRecord() {
		return sheet();
	}

	Reference scrutiny() {
		return Objects.requireNonNull(this.scrutiny, "Nothing has begun");
	}

}
