package org.assay.cabinet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.CouncilDesk;
import org.assay.council.DescribeBody;
import org.assay.council.DescribeCouncil;
import org.assay.council.Governance;
import org.assay.ledger.Ledger;
import org.assay.review.ConcludedReviews;
import org.assay.security.ActingAs;
import org.assay.shared.Reference;
import org.assay.shared.Rejected;
import org.assay.support.MovedClock;
import org.assay.support.Story;
import org.assay.support.Townsfolk;
import org.assay.workflow.PendingWork;
import org.assay.workflow.Worklist;
import org.assay.workflow.Worklist.Item;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A council whose review of the year is handed over, and the people who take the report
 * on it to a decision as they would in Tasklist.
 */
@Story
class ReportStory {

	/**
	 * A Monday; a meeting ten days later can be lawful. So far ahead that the engine,
	 * which keeps the real time, fires no timer before the test does.
	 */
	static final LocalDate MONDAY = LocalDate.of(2036, 3, 3);

	static final LocalDate MEETING = LocalDate.of(2036, 3, 13);

	private static final Map<String, String> POSTS = Map.ofEntries(Map.entry("Task_DraftReport", "lead"),
			Map.entry("Task_ClearFinance", "offices"), Map.entry("Task_ClearLegal", "offices"),
			Map.entry("Task_ClearEqualities", "offices"), Map.entry("Task_ClearPropriety", "offices"),
			Map.entry("Task_ConfirmReportReadiness", "lead"), Map.entry("Task_AgreeAction", "lead"));

	final Map<String, String> people = new LinkedHashMap<>();

	final String council;

	private final MovedClock clock;

	private final ActingAs acting;

	private final Worklist worklist;

	private final PendingWork pending;

	private final ReportDesk reports;

	private final MeetingDesk meetings;

	private final Ledger ledger;

	private final ProcessEngine engine;

	final UUID body;

	private final ConcludedReviews reviews;

	private @Nullable Reference report;

	ReportStory(Townsfolk town, ConcludedReviews reviews, BodyDesk bodies, MovedClock clock, ActingAs acting,
			Worklist worklist, PendingWork pending, ReportDesk reports, MeetingDesk meetings, Ledger ledger,
			ProcessEngine engine) {
		this.reviews = reviews;
		this.clock = clock;
		this.acting = acting;
		this.worklist = worklist;
		this.pending = pending;
		this.reports = reports;
		this.meetings = meetings;
		this.ledger = ledger;
		this.engine = engine;
		clock.moveTo(MONDAY);
		this.council = town.council();
		this.people.put("lead", town.officer(this.council, "assurance-lead", "duty-owner"));
		// One officer holds the four offices, because each sign-in costs a password's
		// hash.
		this.people.put("offices", town.officer(this.council, "finance", "legal", "equalities", "monitoring-officer"));
		this.people.put("services", town.officer(this.council, "democratic-services"));
		this.body = bodies.found(new DescribeBody(this.council, "Cabinet", Body.Kind.EXECUTIVE, false));
	}

	/** The council takes its decisions in this way. */
	ReportStory governedBy(Governance governance, CouncilDesk councils) {
		councils.describe(new DescribeCouncil(this.council, "Council of " + this.council, governance));
		return this;
	}

	/** A review is handed over, and its report begins by itself. */
	ProcessInstance begins() {
		this.reviews.in(this.council, user("lead"));
		this.pending.finish();
		this.report = items("lead").stream()
			.map(Item::subject)
			.filter((subject) -> subject.kind().equals("report"))
			.findFirst()
			.orElseThrow();
		return instance();
	}

	ProcessInstance instance() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(report().toString(), ReportRequests.PROCESS)
			.singleResult();
	}

	Reference report() {
		return Objects.requireNonNull(this.report, "No report has begun");
	}

	Reference meeting(LocalDate on) {
		return as("services",
				() -> this.meetings.call(new CallMeeting(this.council, this.body, on, "Town hall", null)));
	}

	ReportStory drafts(Map<String, ?> fields) {
		return does("Task_DraftReport", fields);
	}

	/** All four offices clear the draft. */
	ReportStory clears() {
		return clears("finance", "accepted").clears("legal", "accepted")
			.clears("equalities", "accepted")
			.clears("propriety", "accepted");
	}

	ReportStory clears(String office, String outcome) {
		return does("Task_Clear" + office.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + office.substring(1),
				Map.of(office + "Clearance", outcome, "reasons", "The costs are missing."));
	}

	/**
	 * Drafted, cleared, ready, routed, given to a meeting and published with its agenda.
	 */
	ReportStory isPublished(LocalDate meeting) {
		return isRouted().choosesMeeting(meeting).publishesNotices().publishesAgenda();
	}

	/**
	 * Published on the day the story begins, with a secret that not everybody may read.
	 */
	ReportStory isPublishedWithASecret(String secret) {
		drafts(ReportAnswers.draft("exemptAppendix", secret)).clears()
			.does("Task_ConfirmReportReadiness", ReportAnswers.readiness())
			.does("Task_AssessRoute", ReportAnswers.exemptRoute())
			.choosesMeeting(LocalDate.of(2036, 4, 2));
		String today = this.clock.today().toString();
		return does("Task_PublishNotices",
				Map.of("notices", "published", "due",
						List.of(Map.of("publishedOn", today, "reasons", "It is about one person's pay."),
								Map.of("publishedOn", today, "reasons", "No representations came in."))))
			.publishesAgenda();
	}

	ReportStory isRouted() {
		return drafts(ReportAnswers.draft()).clears()
			.does("Task_ConfirmReportReadiness", ReportAnswers.readiness())
			.does("Task_AssessRoute", ReportAnswers.route(false));
	}

	ReportStory choosesMeeting(LocalDate on) {
		return does("Task_ChooseMeeting", Map.of("meeting", meeting(on).id(), "urgency", "none"));
	}

	ReportStory publishesNotices() {
		return does("Task_PublishNotices", Map.of("notices", "published"));
	}

	ReportStory publishesAgenda() {
		return does("Task_PublishAgenda", Map.of("agenda", "published", "publishedOn", this.clock.today().toString()));
	}

	/** It is so many days after the meeting. */
	ReportStory isDaysAfterMeeting(int days) {
		this.clock.moveTo(MEETING.plusDays(days));
		return this;
	}

	/** The meeting takes place and its decision is published the day after. */
	ReportStory isDecided(String outcome) {
		return isDaysAfterMeeting(0).does("Task_TakeDecision", ReportAnswers.decision(outcome))
			.isDaysAfterMeeting(1)
			.does("Task_PublishDecision", Map.of());
	}

	/** Whoever has to does the task with these answers. */
	ReportStory does(String task, Map<String, ?> fields) {
		complete(task, fields);
		this.pending.finish();
		return this;
	}

	void refuses(String task, Map<String, ?> fields, String sentence) {
		assertThatThrownBy(() -> complete(task, fields)).isInstanceOf(Rejected.class).hasMessage(sentence);
		assertThat(open(task)).as("the task stays").hasSize(1);
	}

	/** The day of a timer has come. */
	void reaches(LocalDate day) {
		this.clock.moveTo(day);
		var jobs = this.engine.getManagementService();
		jobs.createJobQuery().processInstanceId(instance().getId()).timers().list().forEach((timer) -> {
			assertThat(timer.getDuedate()).isBeforeOrEqualTo(java.util.Date.from(this.clock.instant()));
			jobs.executeJob(timer.getId());
		});
	}

	List<Item> open(String task) {
		return items(POSTS.getOrDefault(task, "services")).stream().filter((item) -> item.key().equals(task)).toList();
	}

	CabinetReport onRecord() {
		return as("lead", () -> this.reports.get(report()));
	}

	/** The ledger holds these facts about the report in this order, unbroken. */
	void ledgerReads(String... facts) {
		assertThat(this.ledger.verify(this.council).intact()).isTrue();
		assertThat(as("lead", () -> this.ledger.about(this.council, report())))
			.extracting((entry) -> entry.recorded().replaceAll(".*\"fact\":\"([a-z-]+)\".*", "$1"))
			.containsSubsequence(facts);
	}

	<T> T as(String part, Supplier<T> deed) {
		return this.acting.call(user(part), deed);
	}

	void as(String part, Runnable deed) {
		this.acting.run(user(part), deed);
		this.pending.finish();
	}

	String user(String part) {
		return Objects.requireNonNull(this.people.get(part), part);
	}

	private List<Item> items(String part) {
		return as(part, this.worklist::items);
	}

	private void complete(String task, Map<String, ?> fields) {
		List<Item> open = open(task);
		assertThat(open).as(task).hasSize(1);
		as(POSTS.getOrDefault(task, "services"), () -> {
			this.worklist.complete(open.get(0).id(), fields);
			return "";
		});
	}

}
