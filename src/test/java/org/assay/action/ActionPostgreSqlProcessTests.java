package org.assay.action;

import java.util.Map;

import org.assay.support.OnPostgreSql;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The way an action goes where all is well, on the database of production. */
@OnPostgreSql
@WholeAssay
@Import(ActionStory.class)
class ActionPostgreSqlProcessTests {

	@Autowired
	ActionStory story;

	@Test
	void isFollowedFromItsOpeningUntilItWorked() {
		ProcessInstance action = this.story.begins();

		this.story.agrees()
			.does("Task_ReportProgress", Map.of("progress", "going-on", "reasons", "Two people were asked."))
			.reportsDone()
			.does("Task_CheckEffectiveness", Map.of("effectiveness", "effective", "reasons", "It works."));

		assertThat(this.story.sheet().entries()).extracting(ActionSheet.EntryLine::kind)
			.containsExactly("Agreed", "Progress", "Progress", "Check of the effect");
		assertThat(action).hasPassed("EndEvent_ActionClosed").isEnded();
	}

}
