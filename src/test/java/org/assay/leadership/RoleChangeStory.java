package org.assay.leadership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assay.review.ConcludedReviews;
import org.assay.shared.Reference;
import org.assay.support.Story;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** One council that changes who leads its children's services. */
@Story
class RoleChangeStory extends TaskStory {

	private static final Map<String, String> PARTS = Map.of("Task_SetOutRoleChange", "chief",
			"Task_ReportRoleConsultation", "monitoring officer", "Task_DecideRoleChange", "councillor",
			"Task_DesignateHolder", "monitoring officer", "Task_PublishRoleChange", "clerk");

	private final RoleChangeDesk desk;

	private final RoleChangeRecords records;

	private final ConcludedReviews reviews;

	private @Nullable Reference change;

	RoleChangeStory(Townsfolk town, Tasklist tasklist, RoleChangeDesk desk, RoleChangeRecords records,
			ConcludedReviews reviews) {
		super(town, tasklist);
		this.desk = desk;
		this.records = records;
		this.reviews = reviews;
		officer("chief", "chief-executive");
		officer("director", "dcs");
		member("lead member", "lmcs");
		member("leader", "leader");
		member("councillor", "full-council");
		officer("monitoring officer", "monitoring-officer");
		officer("clerk", "democratic-services");
		officer("lead", "assurance-lead");
	}

	static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/London"));
	}

	/** Somebody proposes a change in Tasklist. */
	ProcessInstance begins(String part, String post, String kind) {
		start(part, "RoleChangeProcess", Map.of("post", post, "kind", kind, "proposal", "It is time for a change."));
		this.change = open("Task_SetOutRoleChange").subject();
		return this.tasklist.process(this.change);
	}

	/** What is set out about somebody who is to hold the post. */
	Map<String, Object> setOut(String part, Map<String, ?> otherwise) {
		Map<String, Object> fields = new HashMap<>(Map.of("holder", user(part), "since", today().plusDays(1).toString(),
				"consultUntil", today().toString(), "justification", "Families meet one door.", "accountability",
				"The director answers for all services.", "arrangement", List.of("reports", "restricted", "first-tier",
						"education", "social-care", "executive", "together", "team")));
		fields.putAll(otherwise);
		return fields;
	}

	RoleChangeStory setsOut(String part) {
		return setsOut(part, "");
	}

	RoleChangeStory setsOut(String part, String otherCouncil) {
		return does("Task_SetOutRoleChange", setOut(part, Map.of("protection", "A deputy for each service.", "pressure",
				"Less time for each service.", "otherCouncil", otherCouncil)));
	}

	RoleChangeStory consults(String otherCouncil) {
		return does("Task_ReportRoleConsultation", Map.of("closedOn", today().toString(), "consulted",
				"Staff and schools", "said", "Most agree; some fear for social care.", "otherCouncil", otherCouncil));
	}

	/** The review of the event is concluded. */
	void tests() {
		Reference review = as("chief", () -> this.desk.get(change())).review().orElseThrow();
		this.reviews.conclude(review, this.council, user("lead"), user("chief"), user("director"), user("lead member"));
	}

	RoleChangeStory approves() {
		return does("Task_DecideRoleChange", Map.of("roleDecision", "approved", "reasons", "Children gain from it."));
	}

	RoleChangeStory designates() {
		return does("Task_DesignateHolder", Map.of("from", today().plusDays(1).toString()));
	}

	RoleChangeStory publishes() {
		return does("Task_PublishRoleChange",
				Map.of("publishedOn", today().toString(), "address", "https://example.gov.uk/leadership"));
	}

	RoleChangeStory does(String task, Map<String, ?> fields) {
		complete(PARTS.getOrDefault(task, ""), task, fields);
		return this;
	}

	void withdraws(String part) {
		as(part, () -> this.desk.withdraw(change(), "We found another way."));
	}

	RoleChangeSheet sheet() {
		return as("chief", () -> this.records.sheet(RoleChangeId.of(change()).value()));
	}

	void ledgerReads(String... facts) {
		ledgerReads(change(), facts);
	}

	@Override
	protected Object onRecord() {
		return sheet();
	}

	Reference change() {
		return Objects.requireNonNull(this.change, "Nothing has begun");
	}

}
