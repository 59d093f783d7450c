package org.assay.security;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.assay.council.AccountDesk;
import org.assay.council.AccountRefused;
import org.assay.council.Accounts;
import org.assay.council.PeopleDesk;
import org.assay.council.Person;
import org.assay.council.Posts;
import org.assay.council.RenewPassword;
import org.assay.shared.Reference;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.assay.workflow.Processes;
import org.assay.workflow.Worklist;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an administrator's care of an account does to the person who uses it. */
@WholeAssay
class AccountCareTests {

	private static final String FRESH = "a kettle of green tea";

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Autowired
	AccountDesk desk;

	@Autowired
	PeopleDesk people;

	@Autowired
	Accounts accounts;

	@Autowired
	ActingAs acting;

	@Autowired
	Worklist worklist;

	@Autowired
	Processes processes;

	@Autowired
	RepositoryService repository;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcTemplate database;

	private String council = "";

	private String director = "";

	@BeforeEach
	void aDirector() {
		this.council = this.town.council();
		this.director = this.town.officer(this.council, Posts.DCS);
	}

	@Test
	void closingAnAccountEndsTheSessionAndReleasesTheTasksAndKeepsTheName() {
		Caller browser = new Caller(this.port);
		assertThat(arrivesAt(browser.signIn(this.director, Townsfolk.PASSWORD))).isEqualTo("/");
		String task = claimedTask();

		this.desk.close(this.director);

		assertThat(browser.ask("/api/v1/session").statusCode()).isEqualTo(401);
		assertThat(browser.ask("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
		assertThat(arrivesAt(new Caller(this.port).signIn(this.director, Townsfolk.PASSWORD)))
			.isEqualTo("/sign-in?refused");
		assertThat(this.tasks.createTaskQuery().taskId(task).taskUnassigned().count()).isEqualTo(1);
		assertThat(this.people.get(this.council, this.director)).extracting(Person::name, Person::closed)
			.containsExactly(this.town.name(this.director), true);
		assertThat(recorded("account-closed")).isEqualTo(1);
	}

	@Test
	void anAccountIsOpenAgainInTheSamePostsWithANewFirstPassword() {
		this.desk.close(this.director);

		this.desk.renewPassword(new RenewPassword(this.director, FRESH));

		Caller browser = new Caller(this.port);
		browser.signIn(this.director, FRESH);
		change(browser, FRESH, "a kettle of black tea");
		assertThat(browser.ask("/api/v1/session").body()).contains("\"post\":\"dcs\"");
		assertThat(recorded("account-reopened")).isEqualTo(1);
	}

	@Test
	void anAdministratorsPasswordOpensNothingUntilThePersonChoseTheirOwn() {
		this.desk.renewPassword(new RenewPassword(this.director, FRESH));

		Caller browser = new Caller(this.port);
		browser.signIn(this.director, FRESH);
		assertThat(arrivesAt(browser.open("/"))).isEqualTo("/password");
		assertThat(arrivesAt(browser.open("/camunda/app/tasklist/default/"))).isEqualTo("/password");
		assertThat(browser.ask("/api/v1/session").statusCode()).isEqualTo(403);
		assertThat(browser.ask("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(403);
		assertThat(browser.open("/password").body()).contains("An administrator chose your present password.");

		assertThat(change(browser, FRESH, FRESH)).contains("Your new password is your current one");
		assertThat(change(browser, FRESH, "a kettle of black tea")).contains("Password changed");
		assertThat(browser.open("/").statusCode()).isEqualTo(200);
		assertThat(browser.ask("/api/v1/session").statusCode()).isEqualTo(200);
		assertThat(recorded("password-renewed")).isEqualTo(1);
		// Last, because a wrong try makes the account wait.
		assertThat(arrivesAt(new Caller(this.port).signIn(this.director, Townsfolk.PASSWORD)))
			.isEqualTo("/sign-in?refused");
	}

	@Test
	void noCouncilChangesAnAccountOfTheWholeInstallation() {
		assertThatExceptionOfType(AccountRefused.class)
			.isThrownBy(() -> this.accounts.renewPassword("first.admin", FRESH));
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> this.accounts.close("first.admin"));
	}

	private String claimedTask() {
		this.repository.createDeployment().addClasspathResource("crash/ProofProcess.bpmn").deploy();
		this.processes.start("ProofProcess", this.council, new Reference("proof", UUID.randomUUID().toString()),
				Map.of());
		return this.acting.call(this.director, () -> {
			String task = this.worklist.items().get(0).id();
			this.worklist.claim(task);
			assertThat(this.tasks.createTaskQuery().taskId(task).taskAssignee(this.director).count()).isEqualTo(1);
			return task;
		});
	}

	private static String change(Caller browser, String current, String fresh) {
		return browser
			.postForm("/password", "current=" + current.replace(' ', '+') + "&fresh=" + fresh.replace(' ', '+'),
					"X-ASSAY-CSRF", browser.cookie("ASSAY-CSRF").orElseThrow())
			.body();
	}

	private String arrivesAt(HttpResponse<String> answer) {
		return answer.headers()
			.firstValue("Location")
			.map((to) -> to.replace("http://localhost:" + this.port, ""))
			.orElse("nowhere");
	}

	private int recorded(String fact) {
		Integer count = this.database.queryForObject("select count(*) from ledger_entry where council = ? and fact = ?",
				Integer.class, this.council, fact);
		return (count != null) ? count : 0;
	}

}
