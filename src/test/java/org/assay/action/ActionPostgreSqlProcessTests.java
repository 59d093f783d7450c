package org.assay.action;

import java.util.HashMap;
import java.util.Map;

import org.assay.security.Caller;
import org.assay.shared.CanonicalJson;
import org.assay.support.OnPostgreSql;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The way an action goes where all is well, on the database of production. */
@OnPostgreSql
@WholeAssay
class ActionPostgreSqlProcessTests {

	@LocalServerPort
	int port;

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

	@Test
	void leavesOutTheCharacterThatTheDatabaseDoesNotKeep() {
		this.story.begins();
		Caller lead = new Caller(this.port);
		lead.signIn(this.story.user("lead"), Townsfolk.PASSWORD);
		Map<String, Object> typed = new HashMap<>(this.story.agreement("owner", 30));
		typed.put("successMeasure", "A deputy\0 acts.");
		typed.replaceAll((field, value) -> Map.of("value", value));
		lead.open("/camunda/app/tasklist/default/");

		lead.post(
				"/camunda/api/engine/engine/default/task/" + this.story.open("Task_AgreeAction").id() + "/submit-form",
				CanonicalJson.write(Map.of("variables", typed)), "X-XSRF-TOKEN",
				lead.cookie("XSRF-TOKEN").orElseThrow());
		assertThat(this.story.sheet().successMeasure()).isEqualTo("A deputy acts.");

		String page = "/actions/" + this.story.sheet().line().id();
		Caller director = new Caller(this.port);
		director.signIn(this.story.user("director"), Townsfolk.PASSWORD);
		director.submit(page, page + "/withdrawal", Map.of("reasons", "No deputy\0 is needed."));
		assertThat(this.story.sheet().entries()).extracting(ActionSheet.EntryLine::words)
			.contains("No deputy is needed.");
	}

}
