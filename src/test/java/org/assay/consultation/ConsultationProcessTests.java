package org.assay.consultation;

import java.util.Map;
import java.util.UUID;

import org.assay.security.Caller;
import org.assay.support.MovedClock;
import org.assay.support.ProcessCoverage;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assay.consultation.ConsultationStory.CLOSES;
import static org.assay.consultation.ConsultationStory.OPENS;
import static org.assay.consultation.ConsultationStory.OUTCOME_BY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import({ MovedClock.class, ProcessCoverage.Listening.class })
class ConsultationProcessTests {

	private static final String CLOSING = "IntermediateCatchEvent_ClosingDayPassed";

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("ConsultationProcess");

	@LocalServerPort
	int port;

	@Autowired
	ConsultationStory story;

	@Autowired
	PublicConsultations anybody;

	@Autowired
	JdbcTemplate database;

	@Test
	@Tag("R63")
	@Tag("T5")
	@Tag("C16")
	@Tag("D18")
	void hearsPeopleForAsLongAsPromisedAndTellsThemWhatCameOfIt() {
		ProcessInstance process = this.story.begins();
		assertThat(this.anybody.of(this.story.council, Pageable.ofSize(9))).isEmpty();
		this.story.opens();
		String receipt = this.story.answers("One person cannot lead both.");
		this.story.extendsTo(CLOSES.plusDays(7));

		this.story.itIs(CLOSES.plusDays(8));
		this.story.passes(process, CLOSING);
		this.story.refuses("officer", "Task_AnalyseResponses", Map.of("analysis", "Most fear the span."),
				"One response has not been considered yet: read each and say which themes it speaks of, on the page of "
						+ "the responses.");
		this.story.considers(receipt);
		this.story.does("officer", "Task_AnalyseResponses", Map.of("analysis", "Most fear the span."))
			.decides()
			.publishes();

		assertThat(published().outcome()).satisfies((outcome) -> {
			assertThat(outcome).isNotNull();
			assertThat(outcome.themes()).extracting(Theme::decision).containsExactly(ThemeDecision.PARTLY_CHANGED);
			assertThat(outcome.feedback()).contains("film");
		});
		this.story.ledgerReads("consultation-planned", "consultation-opened", "response-received",
				"consultation-extended", "consultation-closed", "theme-named", "response-considered",
				"responses-analysed", "themes-decided", "outcome-published");
		assertThat(this.database.queryForList("select recorded from ledger_entry").toString()).contains(receipt)
			.doesNotContain("jo.field", "cannot lead both");
		assertThat(process).hasPassed("EndEvent_ConsultationConcluded").isEnded();
	}

	@Test
	@Tag("T5")
	void concludesNothingWhilePeopleCanStillAnswer() {
		ProcessInstance process = this.story.begins();
		this.story.opens();
		this.story.passes(process, CLOSING);

		this.story.refuses("officer", "Task_AnalyseResponses", Map.of("analysis", "We know enough."),
				"People can answer until 6 January 2037: nothing is concluded before that.");

		this.story.answers("I am still in time.");
		assertThat(process).isWaitingAt("Task_AnalyseResponses");
	}

	@Test
	@Tag("R63")
	void tellsPeopleWhyTheOutcomeIsLate() {
		ProcessInstance process = this.story.begins();
		this.story.opens();
		this.story.itIs(OUTCOME_BY.plusDays(1));
		this.story.passes(process, CLOSING);
		this.story.passes(process, "StartEvent_PromisedDayPassed");
		assertThat(published().overdue()).isTrue();
		this.story.refuses("officer", "Task_ExplainDelay",
				Map.of("until", OUTCOME_BY.toString(), "reasons", "The analyst was ill."),
				"The outcome was promised by 7 March 2037: give a later day, and none in the past.");

		this.story.does("officer", "Task_ExplainDelay",
				Map.of("until", OUTCOME_BY.plusDays(21).toString(), "reasons", "The analyst was ill."));

		assertThat(published().overdue()).isFalse();
		assertThat(published().delayed()).isEqualTo("The analyst was ill.");
		assertThat(process).isWaitingAt("Task_AnalyseResponses").hasPassed("EndEvent_DelayExplained");
	}

	@Test
	@Tag("D18")
	void refusesTooShortATimeAndIsWithdrawn() {
		ProcessInstance process = this.story.begins();
		this.story.show("officer", "Task_OpenConsultation");
		this.story.refuses("officer", "Task_OpenConsultation", this.story.opening(OPENS.plusDays(28)),
				"It would be open for 28 days, and your council gives people at least 12 weeks: choose a later closing "
						+ "day, or say why the shorter time is enough.");
		this.story.opens();

		this.story.withdraws("director");

		assertThat(published().withdrawn()).isEqualTo("The plan was given up.");
		assertThat(process).hasPassed("EndEvent_ConsultationWithdrawn").isEnded();
	}

	@Test
	void leavesOutOfAnAnswerTheCharacterThatNoDatabaseKeeps() {
		this.story.begins();
		this.story.opens();
		UUID id = ConsultationId.of(this.story.subject()).value();
		String page = "/public/" + this.story.council + "/consultations/" + id;

		new Caller(this.port).submit(page, page,
				Map.of("kind", "individual", "text", "One person\0 cannot lead both."));

		assertThat(this.database.queryForList("select answer from consultation_response where consultation = ?",
				String.class, id))
			.containsExactly("One person cannot lead both.");
	}

	private PublicConsultation published() {
		return this.anybody.get(this.story.council, ConsultationId.of(this.story.subject()).value());
	}

}
