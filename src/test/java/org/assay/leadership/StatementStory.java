package org.assay.leadership;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.assay.cabinet.ExecutiveStory;
import org.assay.cabinet.MeetingDesk;
import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.council.PolicyDesk;
import org.assay.council.Setting;
import org.assay.review.ConcludedReviews;
import org.assay.shared.Reference;
import org.assay.support.Story;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/** One council whose chief executive and leader make their yearly statement. */
@Story
class StatementStory extends ExecutiveStory {

	static final Map<String, String> PAPERS = Map.of("partnership", "It found thresholds unclear; we agreed new ones.",
			"referrals", "Reviewed in March: one in ten was sent to the wrong door.");

	private final StatementDesk desk;

	private final StatementRecords records;

	private final ConcludedReviews reviews;

	private final PolicyDesk policies;

	private final PendingWork pending;

	private final UUID scrutiny;

	private @Nullable Reference statement;

	StatementStory(Townsfolk town, Tasklist tasklist, StatementDesk desk, StatementRecords records,
			ConcludedReviews reviews, MeetingDesk meetings, BodyDesk bodies, PolicyDesk policies, PendingWork pending,
			JdbcTemplate database) {
		super(town, tasklist, meetings, bodies, database);
		this.desk = desk;
		this.records = records;
		this.reviews = reviews;
		this.policies = policies;
		this.pending = pending;
		officer("chief", "chief-executive");
		officer("director", "dcs");
		member("lead member", "lmcs");
		member("leader", "leader");
		officer("lead", "assurance-lead");
		this.scrutiny = bodies.found(new DescribeBody(this.council, "Scrutiny", Body.Kind.SCRUTINY, false));
	}

	/** The council decides to make the statement, and that its year has begun. */
	StatementStory isChosen() {
		this.policies.decide(this.council, Map.of(Setting.LEADERSHIP_STATEMENT, 1, Setting.REVIEW_START_MONTH, 1));
		return this;
	}

	/** A review is concluded that a statement can be drafted from. */
	StatementStory isReviewed() {
		this.reviews.in(this.council, user("lead"), user("chief"), user("director"), user("lead member"));
		return this;
	}

	/** Somebody starts it in Tasklist. */
	ProcessInstance begins() {
		start("lead", StatementDesk.PROCESS, Map.of());
		return isOpen();
	}

	/** It was started by somebody or by the yearly date. */
	ProcessInstance isOpen() {
		this.statement = open("Task_DraftStatement").subject();
		return this.tasklist.process(this.statement);
	}

	StatementStory drafts() {
		show("lead", "Task_DraftStatement");
		return does("lead", "Task_DraftStatement", PAPERS);
	}

	/** What somebody signs; without dissent if that is empty. */
	static Map<String, Object> part(String outcome, String dissent) {
		Map<String, Object> fields = new HashMap<>(Map.of("governance", "The boards decide and report.", "safeguarding",
				"Thresholds are clear now.", outcome, dissent.isEmpty() ? "agrees" : "dissents"));
		fields.put("dissent", dissent);
		return fields;
	}

	StatementStory signs(String part, String dissent) {
		return part.equals("chief") ? does(part, "Task_SignAsChiefExecutive", part("chiefExecutiveSignature", dissent))
				: does(part, "Task_SignAsLeader", part("leaderSignature", dissent));
	}

	String meetingOfScrutiny() {
		return meeting(this.scrutiny);
	}

	void withdraws(String part, String reasons) {
		as(part, () -> this.desk.withdraw(reference(), reasons));
	}

	StatementStory does(String part, String task, Map<String, ?> fields) {
		complete(part, task, fields);
		this.pending.finish();
		return this;
	}

	StatementSheet sheet() {
		return as("chief", () -> this.records.sheet(StatementId.of(reference()).value()));
	}

	void sign(String part, Signer signer) {
		as(part, () -> this.desk.sign(reference(), new SignStatement(signer, "Good.", "Good.", null)));
	}

	void ledgerReads(String... facts) {
		ledgerReads(reference(), facts);
	}

	Reference reference() {
		return Objects.requireNonNull(this.statement, "Nothing has begun");
	}

	@Override
	protected Object onRecord() {
		return sheet();
	}

}
