package org.assay.guidance;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.assay.cabinet.ExecutiveStory;
import org.assay.cabinet.MeetingDesk;
import org.assay.council.BodyDesk;
import org.assay.shared.Reference;
import org.assay.support.Story;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/** One council that looks whether the guidance has changed. */
@Story
class GuidanceStory extends ExecutiveStory {

	private final GuidanceDesk desk;

	private @Nullable Reference change;

	GuidanceStory(Townsfolk town, Tasklist tasklist, GuidanceDesk desk, MeetingDesk meetings, BodyDesk bodies,
			JdbcTemplate database) {
		super(town, tasklist, meetings, bodies, database);
		this.desk = desk;
		officer("chief", "chief-executive");
		officer("director", "dcs");
		member("lead member", "lmcs");
		officer("policy officer", "policy-officer");
		officer("lead", "assurance-lead");
	}

	/** Somebody starts it in Tasklist. */
	ProcessInstance begins() {
		start("policy officer", "GuidanceChangeProcess", Map.of());
		return isOpen();
	}

	/** It was started by somebody or by the yearly date. */
	ProcessInstance isOpen() {
		this.change = open("Task_CheckGuidance").subject();
		return this.tasklist.process(this.change);
	}

	GuidanceStory finds(String guidance, String edition) {
		complete("policy officer", "Task_CheckGuidance",
				Map.of("guidance", guidance, "edition", edition, "reasons", "I read the department's page."));
		return this;
	}

	GuidanceStory remaps(String keyChanges) {
		complete("lead", "Task_RemapDuties", Map.of("keyChanges", keyChanges));
		return this;
	}

	/** What the policy officer writes of the note. */
	static Map<String, Object> note(String meeting) {
		return new HashMap<>(Map.of("meeting", meeting, "title", "New statutory guidance", "programmeArea",
				"Children's services", "summary", "The guidance of 2009 is gone.", "recommendations",
				"That the key changes be noted.\nThat the yearly test begin in June.", "finance",
				"No financial implications.", "risks", "Local assurance is new to us.", "policy",
				"Inspectors may look at our test.", "contact",
				"Ola Field\nPolicy officer\n01632 960 001\nola@example.org"));
	}

	void reports(String meeting) {
		complete("policy officer", "Task_ReportKeyChanges", note(meeting));
	}

	GuidanceChange record() {
		return as("lead", () -> this.desk.get(reference()));
	}

	Reference reference() {
		return Objects.requireNonNull(this.change, "Nothing has begun");
	}

	ProcessInstance reviewOf(Reference review) {
		return this.tasklist.process(review);
	}

	@Override
	protected Object onRecord() {
		return record().stage();
	}

}
