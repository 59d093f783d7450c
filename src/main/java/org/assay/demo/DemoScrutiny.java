package org.assay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.cabinet.DecisionDesk;
import org.assay.cabinet.DecisionRecord;
import org.assay.council.Calendars;
import org.assay.council.WorkingCalendar;
import org.assay.security.ActingAs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What scrutiny does about the decision on last year's review, and what it is told. */
@Component
@Profile("demo")
class DemoScrutiny {

	private final DemoStage stage;

	private final DecisionDesk decisions;

	private final Calendars calendars;

	private final ActingAs acting;

	DemoScrutiny(DemoStage stage, DecisionDesk decisions, Calendars calendars, ActingAs acting) {
		this.stage = stage;
		this.decisions = decisions;
		this.calendars = calendars;
		this.acting = acting;
	}

	/**
	 * The chair calls the decision in; the committee lets it stand, and it takes effect.
	 */
	void callIn(LocalDate published) {
		WorkingCalendar calendar = this.calendars.of(DemoCouncil.KEY);
		this.stage.on(calendar.plusWorkingDays(published, 2));
		this.stage.begin(DemoPeople.SCRUTINY_CHAIR, "CallInProcess",
				Map.of("decision", decision().number(), "supporters", "Colin Price", "grounds", List.of("consultation"),
						"reasons", "The youth workers of the fifth district were not asked what its offer needs.",
						"alternative", "Ask them first, and decide on its offer a month later."));
		this.stage.on(calendar.plusWorkingDays(published, 3));
		this.stage.complete(DemoPeople.MONITORING_OFFICER, "Task_ValidateCallIn", Map.of("validity", "valid", "reasons",
				"The chair asks in time, names a ground and says what to decide instead."));
		this.stage.on(calendar.plusWorkingDays(published, 9));
		this.stage.complete(DemoPeople.SCRUTINY_CHAIR, "Task_ConsiderCallIn",
				Map.of("committeeOutcome", "no-further-action", "reasons",
						"The director has met the youth workers since. The committee will rather look at how young "
								+ "people learn what their views changed."));
	}

	/** The committee hears the director and recommends two things. */
	void lookInto(LocalDate asked) {
		this.stage.on(asked);
		this.stage.begin(DemoPeople.SCRUTINY_CHAIR, "ScrutinyReviewProcess",
				Map.of("question", "How young people learn what their views changed, which they seldom do"));
		this.stage.on(asked.plusDays(8));
		this.stage.complete(DemoPeople.SCRUTINY_MEMBER, "Task_ScopeScrutiny",
				Map.of("scope", "taken-up", "subject", decision().reference().toString(), "documents", "", "witnesses",
						List.of(Map.of("witness", DemoPeople.DCS, "questions",
								"Who answers a young person after a survey or a visit, and how soon?")),
						"reasons", "Members hear the same from young people in their wards."));
		this.stage.on(asked.plusDays(9));
		this.stage.complete(DemoPeople.DEMOCRATIC_SERVICES, "Task_RequireAttendance",
				Map.of("hearingOn", asked.plusWeeks(3).toString()));
		this.stage.on(asked.plusWeeks(3));
		this.stage.complete(DemoPeople.SCRUTINY_CHAIR, "Task_HearEvidence", Map.of("reasons",
				"The director attended. Answers are sent, but nobody checks that they arrive or are understood."));
		this.stage.complete(DemoPeople.SCRUTINY_CHAIR, "Task_AdviseExecutive",
				Map.of("findings", "recommended", "reasons", "Young people who are not answered stop taking part.",
						"recommendations",
						List.of(Map.of("recommendation",
								"Let two young people check each quarter whether answers arrive and make sense."),
								Map.of("recommendation", "Send every answer by post as well."))));
	}

	/** The executive answers within its two months, and the answer is published. */
	void respond(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.LEADER, "Task_RespondToScrutiny",
				Map.of("recommendations",
						List.of(Map.of("number", 1, "response", "accepted", "reasons",
								"The children in care council has offered to do it."),
								Map.of("number", 2, "response", "rejected", "reasons",
										"Young people told us that they do not read letters; messages reach them."))));
		this.stage.on(day.plusDays(2));
		this.stage.complete(DemoPeople.DEMOCRATIC_SERVICES, "Task_PublishResponse",
				Map.of("publishedOn", day.plusDays(2).toString(), "address",
						"https://www.exampleshire.example/scrutiny/answers-to-young-people"));
	}

	void monitor(LocalDate day) {
		this.stage.on(day);
		this.stage.complete(DemoPeople.SCRUTINY_MEMBER, "Task_MonitorResponse", Map.of("monitoring", "going-on",
				"reasons", "The first check has begun; the committee looks again when its result is there."));
	}

	private DecisionRecord decision() {
		return this.acting.call(DemoPeople.SCRUTINY_CHAIR, () -> this.decisions.published(DemoCouncil.KEY).get(0));
	}

}
