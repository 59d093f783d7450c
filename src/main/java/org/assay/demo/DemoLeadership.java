package org.assay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A lead member who was designated anew, and a wider post that waits for its test. */
@Component
@Profile("demo")
class DemoLeadership {

	private static final String PROCESS = "RoleChangeProcess";

	private final DemoStage stage;

	DemoLeadership(DemoStage stage) {
		this.stage = stage;
	}

	/** The leader keeps the lead member after annual council, and the public is told. */
	void keepLeadMember(LocalDate day) {
		this.stage.on(day);
		this.stage.begin(DemoPeople.CHIEF_EXECUTIVE, PROCESS, Map.of("post", "lmcs", "kind", "new-holder", "proposal",
				"Annual council has elected the leader again, who keeps the lead member for children's services."));
		this.stage.complete(DemoPeople.CHIEF_EXECUTIVE, "Task_SetOutRoleChange",
				Map.of("holder", DemoPeople.LMCS, "since", day.plusDays(1).toString(), "consultUntil", day.toString(),
						"justification", "Partners and young people know her, and the improvement goes on.",
						"accountability",
						"The lead member answers to the leader for education and for children's social care.",
						"arrangement", List.of("education", "social-care", "executive", "together", "team")));
		this.stage.complete(DemoPeople.MONITORING_OFFICER, "Task_ReportRoleConsultation", Map.of("closedOn",
				day.toString(), "consulted", "The members of the group", "said", "Nobody objected."));
		this.stage.complete(DemoPeople.LEADER, "Task_DecideRoleChange",
				Map.of("roleDecision", "approved", "reasons", "She has shown that she challenges and listens."));
		this.stage.complete(DemoPeople.MONITORING_OFFICER, "Task_DesignateHolder",
				Map.of("from", day.plusDays(1).toString()));
		this.stage.complete(DemoPeople.DEMOCRATIC_SERVICES, "Task_PublishRoleChange", Map.of("publishedOn",
				day.toString(), "address", "https://www.exampleshire.example/cabinet/portfolios"));
	}

	/** Nobody can decide before the review that this begins is concluded. */
	void widen(LocalDate day) {
		this.stage.on(day);
		this.stage.begin(DemoPeople.CHIEF_EXECUTIVE, PROCESS, Map.of("post", "dcs", "kind", "adult-services",
				"proposal", "The director of children's services is to lead adult social care as well."));
		this.stage.complete(DemoPeople.CHIEF_EXECUTIVE, "Task_SetOutRoleChange", Map.ofEntries(
				Map.entry("holder", DemoPeople.DCS), Map.entry("since", day.plusMonths(6).toString()),
				Map.entry("consultUntil", day.plusWeeks(8).toString()),
				Map.entry("justification", "Young people with a disability would keep one team when they come of age."),
				Map.entry("accountability",
						"The director answers to the chief executive for both services; each has a deputy."),
				Map.entry("protection", "A deputy for children who sits in the management team."),
				Map.entry("pressure", "Half of the director's present meetings pass to the two deputies."),
				Map.entry("arrangement", List.of("reports", "restricted", "first-tier", "education", "social-care",
						"together", "team"))));
	}

}
