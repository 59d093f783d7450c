package org.assay.security;

import java.util.Set;
import java.util.UUID;

import org.assay.council.Accounts;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RunningAssay
class TenancyTests {

	@Autowired
	Accounts accounts;

	@Autowired
	ActingAs actingAs;

	@Autowired
	SignedIn signedIn;

	@Autowired
	TaskService tasks;

	@Autowired
	ProcessEngineConfigurationImpl engine;

	@BeforeEach
	void allowTasksWithoutAProcess() {
		this.engine.setStandaloneTasksEnabled(true);
	}

	@AfterEach
	void noRequest() {
		this.engine.setStandaloneTasksEnabled(false);
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void showsThePeopleOfACouncilOnlyItsTasks() {
		String here = person(Set.of(new Actor.Post("here", "dcs")));
		String there = person(Set.of(new Actor.Post("there", "dcs")));
		String task = task("here", "here.dcs");

		assertThat(this.actingAs.call(here, () -> sees(task))).isTrue();
		assertThat(this.actingAs.call(there, () -> sees(task))).isFalse();
	}

	@Test
	void hidesAHostingCouncilsWorkFromAVisitingPeer() {
		String director = person(Set.of(new Actor.Post("home", "dcs"), new Actor.Post("host", "peer-member")));
		String forDirector = task("host", "host.dcs");
		String forPeers = task("host", "host.peer-member");

		assertThat(this.actingAs.call(director, () -> sees(forDirector))).isFalse();
		assertThat(this.actingAs.call(director, () -> sees(forPeers))).isTrue();
	}

	@Test
	void showsNothingOfACouncilThatAPersonHasLeft() {
		String leaver = person(Set.of(new Actor.Post("here", "dcs")));
		String task = task("here", "here.dcs");

		this.accounts.place(leaver, Set.of());

		assertThat(this.actingAs.call(leaver, () -> sees(task))).isFalse();
		assertThat(this.actingAs.call(leaver, this.signedIn::actor).sees("here")).isFalse();
	}

	@Test
	void actsAsAssayOnlyWhereNoRequestIsServed() {
		assertThat(this.signedIn.actor()).isEqualTo(Actor.ASSAY);

		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));

		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(this.signedIn::actor);
	}

	@Test
	void takesTheActorFromTheSignIn() {
		String user = person(Set.of(new Actor.Post("here", "dcs"), new Actor.Post("there", "dcs")));

		Actor actor = this.actingAs.call(user, this.signedIn::actor);

		assertThat(actor.id()).isEqualTo(user);
		assertThat(actor.name()).isEqualTo("Pat Person");
		assertThat(actor.posts()).containsExactlyInAnyOrder(new Actor.Post("here", "dcs"),
				new Actor.Post("there", "dcs"));
		assertThat(actor.administrator()).isFalse();
		assertThat(this.signedIn.actor()).as("afterwards").isEqualTo(Actor.ASSAY);
	}

	private boolean sees(String task) {
		return this.tasks.createTaskQuery().taskId(task).count() > 0;
	}

	private String task(String council, String group) {
		Task task = this.tasks.newTask();
		task.setTenantId(council);
		this.tasks.saveTask(task);
		this.tasks.addCandidateGroup(task.getId(), group);
		return task.getId();
	}

	private String person(Set<Actor.Post> posts) {
		String user = "p" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.open(user, "Pat Person", user + "@example.org", RunningAssay.PASSWORD);
		this.accounts.place(user, posts);
		return user;
	}

}
