package org.assay.guidance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.assay.cabinet.AgendaItem;
import org.assay.cabinet.FrozenDocument;
import org.assay.cabinet.document.Form;
import org.assay.register.Duty;
import org.assay.register.EditionImported;
import org.assay.register.Register;
import org.assay.review.AssuranceReview;
import org.assay.review.ReviewDesk;
import org.assay.review.Trigger;
import org.assay.security.Caller;
import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.assay.support.ProcessCoverage;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import(ProcessCoverage.Listening.class)
class GuidanceChangeProcessTests {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("GuidanceChangeProcess");

	@LocalServerPort
	int port;

	@Autowired
	GuidanceStory story;

	@Autowired
	Townsfolk town;

	@Autowired
	YearlyGuidanceWatch yearly;

	@Autowired
	GuidanceRecords records;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	TaskService tasks;

	@Autowired
	Register register;

	@Autowired
	ReviewDesk reviews;

	@Test
	@Tag("A21")
	@Tag("T6")
	void aNewEditionLeadsToAReviewOfExactlyTheDutiesItAddedOrChanged() {
		ProcessInstance change = this.story.begins();
		this.story.refuses("policy officer", "Task_CheckGuidance", Map.of("guidance", "changed", "reasons", "I read."),
				"Choose the new edition; one that is not offered is imported first, by an administrator, on the page of the register.");
		this.story.refuses("policy officer", "Task_CheckGuidance",
				Map.of("guidance", "changed", "edition", "2009", "reasons", "I read."),
				"The statutory guidance of July 2009 is no longer in force; choose the statutory guidance of April 2012, reissued April 2013 (2012-13).");
		this.story.finds("changed", "2012-13").remaps("Local assurance is new; the yearly statement is gone.");
		String meeting = this.story.meetingOfCabinet();
		Map<String, Object> unfinished = GuidanceStory.note(meeting);
		unfinished.put("finance", " ");
		this.story.refuses("policy officer", "Task_ReportKeyChanges", unfinished,
				"Write the part “Finance”, or say there why it has nothing to report, such as “no implications”; no part may be empty.");
		this.story.reports(meeting);

		Reference review = this.story.record().review().orElseThrow();
		AssuranceReview begun = this.story.as("lead", () -> this.reviews.get(review));
		List<String> affected = this.register.compare("2009", "2012-13").affected().stream().map(Duty::key).toList();
		assertThat(begun.trigger()).isEqualTo(Trigger.GUIDANCE_CHANGE);
		assertThat(begun.onlyDuties()).isEqualTo(affected).contains("D13", "M11").doesNotContain("D05", "M01");
		assertThat(begun.whatHappened()).contains("Local assurance is new; the yearly statement is gone.");
		assertThat(this.story.reviewOf(review)).isWaitingAt("Task_CommissionReview");
		assertThat(this.story.agenda(meeting)).extracting(AgendaItem::title).containsExactly("New statutory guidance");
		assertThat(note("html")).containsSubsequence("Cabinet", "New statutory guidance", "Summary", "Recommendations",
				"6.2", "That the yearly test begin in June.", "Proposals and details",
				"Local assurance is new; the yearly statement is gone.", "M11 ", "Finance", "Risks and uncertainties",
				"Policy and performance agenda implications", "Background papers and consultation",
				"I read the department", "Ola Field");
		Caller anybody = new Caller(this.port);
		String town = "/public/" + this.story.council;
		String published = "/notes/" + this.story.reference().id();
		assertThat(anybody.ask(town + "/notes").body()).contains("Nothing has been published yet.");
		assertThat(anybody.ask(town + published + ".html").statusCode()).isEqualTo(404);
		this.story.isHeld(meeting);
		assertThat(anybody.ask(town).body()).contains("New statutory guidance", town + published + ".pdf",
				town + published + ".html\">New statutory guidance</a>");
		assertThat(anybody.ask(town + "/notes").body()).contains("New statutory guidance", town + published + ".docx");
		assertThat(anybody.ask(town + published + ".html").body()).contains("Local assurance is new");
		assertThat(anybody.ask("/public/" + this.town.council() + published + ".html").statusCode()).isEqualTo(404);
		this.story.ledgerReads(this.story.reference(), "guidance-watch-opened", "guidance-checked", "duties-remapped",
				"key-changes-reported", "reassessment-begun", "note-received");
		assertThat(change).hasPassed("EndEvent_NoteReceived").isEnded();

		this.story.begins();
		this.story.refuses("policy officer", "Task_CheckGuidance",
				Map.of("guidance", "changed", "edition", "2012-13", "reasons", "I read."),
				"The council has taken up the edition “2012-13” already; say that the guidance has not changed.");
	}

	@Test
	@Tag("T6")
	void theNoteGoesToAnotherMeetingWhenItsOwnIsCancelled() {
		ProcessInstance change = this.story.begins();
		this.story.finds("changed", "2012-13").remaps("Local assurance is new.");
		String cancelled = this.story.meetingOfCabinet();
		this.story.reports(cancelled);
		Reference review = this.story.record().review().orElseThrow();

		this.story.isCancelled(cancelled);

		assertThat(change).isWaitingAt("Task_ReportKeyChanges");
		assertThat(this.story.record().meeting()).isEmpty();
		Map<String, Object> shown = this.tasks.getVariablesLocal(this.story.open("Task_ReportKeyChanges").id());
		assertThat(shown).containsEntry("risks", "Local assurance is new to us.");
		assertThat(String.valueOf(shown.get("about")))
			.contains("**The meeting that the note was to go to is cancelled.** Choose another;");
		this.story.refuses("policy officer", "Task_ReportKeyChanges", GuidanceStory.note(cancelled),
				"This meeting is cancelled, so this cannot be changed any more.");
		String other = this.story.meetingOfCabinet();
		this.story.reports(other);
		assertThat(this.story.agenda(other)).extracting(AgendaItem::title).containsExactly("New statutory guidance");
		assertThat(this.story.record().review()).contains(review);
		assertThat(this.story.as("lead", () -> this.records.sheet(UUID.fromString(this.story.reference().id()))))
			.returns(Stage.ON_AGENDA.words(), GuidanceSheet::state)
			.extracting(GuidanceSheet::documents, list(FrozenDocument.class))
			.hasSize(Form.values().length);
		this.story.ledgerReads(this.story.reference(), "guidance-watch-opened", "guidance-checked", "duties-remapped",
				"key-changes-reported", "reassessment-begun", "note-taken-off-agenda", "key-changes-reported");
	}

	private String note(String suffix) {
		UUID id = UUID.fromString(this.story.reference().id());
		byte[] body = this.story.as("lead", () -> this.records.note(id, suffix)).getBody();
		return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ");
	}

	@Test
	@Tag("D1")
	void anEditionThatIsImportedMeanwhileIsOfferedInTheOpenTask() {
		this.story.begins();
		EditionImported imported = new EditionImported(Fact.INSTALLATION, new Reference("edition", "2099"),
				"Statutory guidance of 2099", LocalDate.of(2099, 1, 1), "2012-13", "0".repeat(64));

		this.story.as("lead",
				() -> this.transaction.executeWithoutResult((status) -> this.events.publishEvent(imported)));

		assertThat(this.tasks.getVariableLocal(this.story.open("Task_CheckGuidance").id(), "editions").toString())
			.contains("Statutory guidance of 2099");
	}

	@Test
	void theYearlyWatchOpensOnceAndEndsWhereNothingChanged() {
		this.yearly.startIfDue(this.story.council);
		this.yearly.startIfDue(this.story.council);
		ProcessInstance change = this.story.isOpen();
		assertThat(change).isWaitingAt("Task_CheckGuidance");

		this.story.finds("unchanged", "");

		assertThat(this.story.record().stage()).isEqualTo(Stage.UNCHANGED);
		assertThat(change).hasPassed("EndEvent_GuidanceUnchanged").isEnded();
	}

}
