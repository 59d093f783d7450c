package org.assay.leadership;

import java.util.List;
import java.util.Map;

import org.assay.council.Person;
import org.assay.council.PostHolders;
import org.assay.support.ProcessCoverage;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;

import static org.assay.leadership.RoleChangeStory.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@WholeAssay
@Import(ProcessCoverage.Listening.class)
class RoleChangeProcessTests {

	@RegisterExtension
	static final ProcessCoverage coverage = ProcessCoverage.of("RoleChangeProcess");

	@Autowired
	RoleChangeStory story;

	@Autowired
	PostHolders holders;

	@Autowired
	RoleChangeRecords records;

	@Test
	@Tag("R1")
	@Tag("R55")
	@Tag("C1")
	void givesANewHolderThePostAndTellsThePublic() {
		ProcessInstance change = this.story.begins("chief", "dcs", "new-holder");
		this.story.setsOut("lead").consults("").approves();
		assertThat(this.records.published(Pageable.ofSize(50))).noneMatch(this::isOfTheCouncil);

		this.story.designates().publishes();

		assertThat(this.holders.holderOf(this.story.council, "dcs", today()).map(Person::id))
			.contains(this.story.user("director"));
		assertThat(this.holders.holderOf(this.story.council, "dcs", today().plusDays(1)).map(Person::id))
			.contains(this.story.user("lead"));
		assertThat(this.records.published(Pageable.ofSize(50))).filteredOn(this::isOfTheCouncil)
			.singleElement()
			.satisfies((published) -> {
				assertThat(published.changes()).extracting(PublishedLeadership.Change::holder)
					.containsExactly(this.story.name("lead"));
				assertThat(published.line().links()).extracting(LineOfAccountability.Link::holder)
					.containsExactly(this.story.name("leader"), this.story.name("lead member"),
							this.story.name("chief"), this.story.name("director"));
			});
		this.story.ledgerReads("role-change-proposed", "role-change-set-out", "role-consultation-reported",
				"role-change-decided", "holder-designated", "role-change-published");
		assertThat(change).hasPassed("EndEvent_RoleChangePublished").isEnded();
	}

	@Test
	@Tag("R11")
	@Tag("C4")
	@Tag("A11")
	void r11BlocksAdultServicesUntilTheEventIsTested() {
		ProcessInstance change = this.story.begins("chief", "dcs", "adult-services");
		this.story.setsOut("director").consults("");
		this.story.refuses("councillor", "Task_DecideRoleChange",
				Map.of("roleDecision", "approved", "reasons", "Children gain from it."),
				"A change like this is approved only after the review of the event is concluded, and the review is "
						+ "waiting to be commissioned: wait for its conclusion, or turn the change down.");

		this.story.tests();
		this.story.approves();

		this.story.ledgerReads("role-change-set-out", "event-review-requested", "role-change-decided");
		assertThat(change).isWaitingAt("Task_DesignateHolder");
	}

	@Test
	@Tag("R14")
	@Tag("C5")
	void r14TurnsDownADirectorWhomTheOtherCouncilDoesNotShare() {
		ProcessInstance change = this.story.begins("monitoring officer", "dcs", "joint-director");
		this.story.setsOut("director", "Neighbourshire").consults("refuses");
		this.story.tests();
		this.story.refuses("councillor", "Task_DecideRoleChange",
				Map.of("roleDecision", "approved", "reasons", "Children gain from it."),
				"Neighbourshire does not agree to share its director, so the joint post cannot be approved: turn the "
						+ "change down.");

		this.story.does("Task_DecideRoleChange", Map.of("roleDecision", "turned-down", "reasons", "They refused."));

		assertThat(this.story.sheet().line().state()).isEqualTo("turned down");
		assertThat(change).hasPassed("EndEvent_RoleChangeTurnedDown").isEnded();
	}

	@Test
	@Tag("R4")
	@Tag("R6")
	void refusesWhatTheLawRulesOutAndIsWithdrawn() {
		ProcessInstance change = this.story.begins("leader", "dcs", "interim");
		String until = today().plusMonths(3).toString();
		this.story.refuses("chief", "Task_SetOutRoleChange", this.story.setOut("chief", Map.of("until", until)),
				this.story.name("chief")
						+ " is appointed the chief executive from 1 January 2020 until further notice, and the chief "
						+ "executive, even an interim or a deputy, can never be the director of children's services: "
						+ "choose another person or other days.");
		this.story.refuses("chief", "Task_SetOutRoleChange",
				this.story.setOut("lead",
						Map.of("until", until, "arrangement",
								List.of("reports", "restricted", "education", "social-care", "together", "team"))),
				"Change this, or give your reasons for departing from the guidance: R6 (2011 consultation on the revised "
						+ "guidance, 3.1): " + this.story.name("lead")
						+ ", the director of children's services, is not "
						+ "in the first tier of management: let the next review test what that does to the role.");

		this.story.withdraws("leader");

		assertThat(this.story.sheet().line().state()).isEqualTo("withdrawn");
		this.story.ledgerReads("role-change-proposed", "role-change-withdrawn");
		assertThat(change).hasPassed("EndEvent_RoleChangeWithdrawn").isEnded();
	}

	private boolean isOfTheCouncil(PublishedLeadership published) {
		return published.line().council().endsWith(this.story.council);
	}

}
