package org.assay.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.assay.shared.Reference;
import org.assay.support.MovedClock;
import org.assay.support.Story;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** One council that asks people whether two posts are to be joined. */
@Story
class ConsultationStory extends TaskStory {

	static final LocalDate OPENS = LocalDate.of(2036, 9, 30);

	static final LocalDate CLOSES = OPENS.plusDays(98);

	static final LocalDate OUTCOME_BY = CLOSES.plusDays(60);

	private final ConsultationDesk desk;

	private final ResponseDesk responses;

	private final ConsultationRecords records;

	private final MovedClock clock;

	private @Nullable Reference consultation;

	ConsultationStory(Townsfolk town, Tasklist tasklist, ConsultationDesk desk, ResponseDesk responses,
			ConsultationRecords records, MovedClock clock) {
		super(town, tasklist);
		this.desk = desk;
		this.responses = responses;
		this.records = records;
		this.clock = clock;
		this.clock.moveTo(OPENS);
		officer("officer", "policy-officer");
		officer("director", "dcs");
		officer("guardian", "information-governance");
	}

	/** The policy officer plans it in Tasklist. */
	ProcessInstance begins() {
		start("officer", "ConsultationProcess",
				Map.of("title", "One director for two services", "purpose", "Shall one person lead both services?"));
		this.consultation = open("Task_OpenConsultation").subject();
		return this.tasklist.process(this.consultation);
	}

	/** What people are told, closing on the day. */
	Map<String, ?> opening(LocalDate closes) {
		return Map.ofEntries(Map.entry("document", "One director would lead children's and adult services."),
				Map.entry("changeable", "Whether the posts are joined, and how children are protected."),
				Map.entry("audience", "Schools, families, staff and young people"), Map.entry("asksChildren", true),
				Map.entry("channels", "This page, consult@example.gov.uk, or County Hall"),
				Map.entry("policyContact", "Policy team, 01632 960002"),
				Map.entry("processContact", "Consultation team, consult@example.gov.uk"),
				Map.entry("opensOn", OPENS.toString()), Map.entry("closesOn", closes.toString()),
				Map.entry("outcomeFrom", CLOSES.plusDays(40).toString()),
				Map.entry("outcomeBy", OUTCOME_BY.toString()));
	}

	ConsultationStory opens() {
		show("officer", "Task_OpenConsultation");
		return does("officer", "Task_OpenConsultation", opening(CLOSES));
	}

	/** Somebody answers on the public page. */
	String answers(String text) {
		return this.responses.receive(this.council, ConsultationId.of(subject()).value(), new GiveResponse(
				RespondentKind.ORGANISATION, "School leaders", text, true, "Jo Field", "jo.field@example.org", null));
	}

	void extendsTo(LocalDate day) {
		as("officer", () -> this.desk.extend(subject(), day, "Schools were closed."));
	}

	void itIs(LocalDate day) {
		this.clock.moveTo(day);
	}

	/** The timer fires, whatever the day is. */
	void passes(ProcessInstance process, String element) {
		this.tasklist.passes(this.tasklist.timer(process, element));
	}

	/** The policy officer puts the responses under a theme. */
	void considers(String... receipts) {
		as("officer", () -> {
			this.desk.nameTheme(subject(), 0, "Span of the post", "It is too wide for one person.");
			for (String receipt : receipts) {
				this.responses.consider(subject(), receipt, Set.of(1), null);
			}
		});
	}

	ConsultationStory decides() {
		return does("director", "Task_DecideThemes", Map.of("themes",
				List.of(Map.of("number", 1, "decision", "partly-changed", "reasons", "A deputy leads each service.")),
				"conclusion", "The posts are joined for two years, with two deputies."));
	}

	void publishes() {
		does("officer", "Task_PublishOutcome", Map.of("feedback", "The youth council gets a film of three minutes."));
	}

	ConsultationStory does(String part, String task, Map<String, ?> fields) {
		complete(part, task, fields);
		return this;
	}

	void withdraws(String part) {
		as(part, () -> this.desk.withdraw(subject(), "The plan was given up."));
	}

	ConsultationSheet sheet() {
		return as("officer", () -> this.records.sheet(ConsultationId.of(subject()).value()));
	}

	void ledgerReads(String... facts) {
		ledgerReads(subject(), facts);
	}

	@Override
	protected Object onRecord() {
		return sheet();
	}

	Reference subject() {
		return Objects.requireNonNull(this.consultation, "Nothing has begun");
	}

}
