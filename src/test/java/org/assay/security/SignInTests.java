package org.assay.security;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

import org.assay.council.Accounts;
import org.assay.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningAssay
class SignInTests {

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	Caller caller;

	@BeforeEach
	void freshBrowser() {
		this.caller = new Caller(this.port);
	}

	@Test
	void sendsPeopleToTheSignInPageAndTellsPrograms401() {
		assertThat(this.caller.open("/").headers().firstValue("Location")).hasValueSatisfying(SignInTests::isSignIn);
		assertThat(this.caller.open("/camunda/app/tasklist/default/").headers().firstValue("Location"))
			.hasValueSatisfying(SignInTests::isSignIn);

		for (String path : Set.of("/", "/api/v1/session", "/engine-rest/task",
				"/camunda/api/engine/engine/default/task", "/camunda/app/tasklist/default/")) {
			HttpResponse<String> answer = new Caller(this.port).ask(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(401);
			assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("application/problem+json");
			assertThat(answer.body()).as(path).contains("Sign in first.");
		}
	}

	@Test
	void carriesOneSignInIntoTheStockWebApps() {
		HttpResponse<String> signedIn = this.caller.signIn("ada", RunningAssay.PASSWORD);

		assertThat(signedIn.headers().firstValue("Location")).hasValueSatisfying((to) -> assertThat(to).endsWith("/"));
		assertThat(this.caller.open("/").body()).contains("Welcome, ada");
		assertThat(this.caller.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		assertThat(this.caller.ask("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"ada\"");
	}

	@Test
	void carriesPostsAndCouncilsOfThePerson() {
		String user = person(new Actor.Post("exampleshire", "dcs"));

		this.caller.signIn(user, RunningAssay.PASSWORD);

		assertThat(this.caller.ask("/api/v1/session").body()).contains(
				"\"councils\":[{\"key\":\"exampleshire\",\"name\":\"exampleshire\"}]", "\"post\":\"dcs\"",
				"\"administrator\":false");
	}

	@Test
	void followsAChangeOfPostsWithoutANewSignIn() {
		String user = person(new Actor.Post("exampleshire", "dcs"));
		this.caller.signIn(user, RunningAssay.PASSWORD);
		assertThat(this.caller.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);

		this.accounts.place(user, Set.of(new Actor.Post("elsewhere", "duty-owner")));

		assertThat(this.caller.ask("/api/v1/session").body()).contains("elsewhere").doesNotContain("exampleshire");
		assertThat(this.caller.ask("/camunda/api/engine/engine/default/group").body()).contains("elsewhere.duty-owner")
			.doesNotContain("exampleshire");
	}

	@Test
	void refusesAWrongPasswordAndLocksAfterRepeatedTries() {
		String user = person(new Actor.Post("exampleshire", "legal"));

		HttpResponse<String> wrong = this.caller.signIn(user, "not the password");

		assertThat(wrong.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?refused"));
		assertThat(this.caller.open("/sign-in?refused").body()).contains("Your user name or password is wrong.");
		// The engine makes the account wait, so that the right password does not help
		// now.
		assertThat(this.caller.signIn(user, RunningAssay.PASSWORD).headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/sign-in?refused"));
	}

	@Test
	void endsEverythingWhenTasklistSignsOut() {
		this.caller.signIn("ada", RunningAssay.PASSWORD);
		this.caller.open("/camunda/app/tasklist/default/");

		HttpResponse<String> out = this.caller.post("/camunda/api/admin/auth/user/default/logout", "", "X-XSRF-TOKEN",
				this.caller.cookie("XSRF-TOKEN").orElseThrow());

		assertThat(out.statusCode()).isEqualTo(200);
		assertThat(this.caller.ask("/api/v1/session").statusCode()).isEqualTo(401);
		assertThat(this.caller.ask("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
	}

	@Test
	void leavesNothingOfThePersonWhoSatHereBefore() {
		this.caller.signIn("ada", RunningAssay.PASSWORD);
		this.caller.open("/camunda/app/tasklist/default/");
		String user = person(new Actor.Post("exampleshire", "legal"));

		this.caller.signIn(user, RunningAssay.PASSWORD);

		assertThat(this.caller.ask("/camunda/api/admin/auth/user/default").body()).doesNotContain("ada");
		assertThat(this.caller.ask("/api/v1/session").body()).contains(user).contains("\"administrator\":false");
	}

	@Test
	void closesTheStockSignInAndTheStockSetup() {
		this.caller.signIn("ada", RunningAssay.PASSWORD);
		this.caller.open("/camunda/app/admin/default/");
		String token = this.caller.cookie("XSRF-TOKEN").orElseThrow();

		assertThat(this.caller.post("/camunda/api/admin/setup/default/user/create", "{}", "X-XSRF-TOKEN", token)
			.statusCode()).isEqualTo(403);
		assertThat(this.caller
			.postForm("/camunda/api/admin/auth/user/default/login/tasklist", "username=ada&password=x", "X-XSRF-TOKEN",
					token)
			.statusCode()).isEqualTo(403);
		assertThat(this.caller.open("/camunda/app/admin/default/setup/").headers().firstValue("Location"))
			.hasValueSatisfying(SignInTests::isSignIn);
	}

	@Test
	void letsOnlyServiceAccountsUseTheEnginesRest() {
		String user = person(new Actor.Post("exampleshire", "dcs"));

		assertThat(basic("ada", RunningAssay.PASSWORD)).isEqualTo(200);
		assertThat(basic(user, RunningAssay.PASSWORD)).isEqualTo(403);
		this.caller.signIn(user, RunningAssay.PASSWORD);
		assertThat(this.caller.ask("/engine-rest/task").statusCode()).as("a browser's session").isEqualTo(401);
	}

	@Test
	void letsPeopleChangeTheirPassword() {
		String user = person(new Actor.Post("exampleshire", "legal"));
		this.caller.signIn(user, RunningAssay.PASSWORD);
		String token = this.caller.cookie("ASSAY-CSRF").orElseThrow();

		assertThat(this.caller.postForm("/password", "current=three+random+words&fresh=short", "X-ASSAY-CSRF", token)
			.body()).contains("Choose a password of at least 12 characters");
		assertThat(this.caller
			.postForm("/password", "current=three+random+words&fresh=four+more+random+words", "X-ASSAY-CSRF", token)
			.body()).contains("Password changed");

		assertThat(new Caller(this.port).signIn(user, "four more random words").headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/"));
	}

	@Test
	void keepsAdminForAdministrators() {
		this.caller.signIn(person(new Actor.Post("exampleshire", "dcs")), RunningAssay.PASSWORD);

		assertThat(this.caller.open("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
	}

	private int basic(String user, String password) {
		String credentials = Base64.getEncoder()
			.encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
		Caller program = new Caller(this.port);
		return program.send(program.request("/engine-rest/task").header("Authorization", "Basic " + credentials).GET())
			.statusCode();
	}

	private String person(Actor.Post post) {
		String user = "p" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.open(user, "Pat Person", user + "@example.org", RunningAssay.PASSWORD);
		this.accounts.place(user, Set.of(post));
		return user;
	}

	private static void isSignIn(String location) {
		assertThat(location).endsWith("/sign-in");
	}

}
