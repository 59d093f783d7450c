package org.assay.security;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningAssay
class ForgedRequestTests {

	private static final String TASKS = "/camunda/api/engine/engine/default/task";

	@LocalServerPort
	int port;

	Caller caller;

	@BeforeEach
	void signedIn() {
		this.caller = new Caller(this.port);
		this.caller.signIn("ada", RunningAssay.PASSWORD);
		this.caller.open("/camunda/app/tasklist/default/");
	}

	@Test
	void refusesAWrongTokenAndKeepsTheSession() {
		HttpResponse<String> refused = this.caller.post(TASKS, "{}", "X-XSRF-TOKEN", "wrong");

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Send it again.");
		assertThat(this.caller.post(TASKS, "{}", "X-XSRF-TOKEN", token()).statusCode()).isEqualTo(200);
		assertThat(this.caller.ask("/api/v1/session").statusCode()).isEqualTo(200);
	}

	@Test
	void bringsTheTokenWithTheRefusalToABrowserThatLostIt() {
		Caller forgetful = new Caller(this.port);
		forgetful.signIn("ada", RunningAssay.PASSWORD);
		assertThat(forgetful.cookie("XSRF-TOKEN")).isEmpty();

		assertThat(forgetful.post(TASKS, "{}").statusCode()).isEqualTo(403);

		assertThat(
				forgetful.post(TASKS, "{}", "X-XSRF-TOKEN", forgetful.cookie("XSRF-TOKEN").orElseThrow()).statusCode())
			.isEqualTo(200);
	}

	@Test
	void wantsATokenForSigningInAndOut() {
		assertThat(new Caller(this.port).postForm("/sign-in", "username=ada&password=" + "x").statusCode())
			.isEqualTo(403);
		assertThat(this.caller.postForm("/sign-out", "").statusCode()).isEqualTo(403);
		assertThat(this.caller.post("/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(403);
		assertThat(this.caller.ask("/api/v1/session").statusCode()).isEqualTo(200);
	}

	@Test
	void acceptsTheCookiesTextInTheHeaderForOurOwnApi() {
		String token = this.caller.cookie("ASSAY-CSRF").orElseThrow();

		assertThat(this.caller.post("/api/v1/unknown", "{}").statusCode()).isEqualTo(403);
		assertThat(this.caller.post("/api/v1/unknown", "{}", "X-ASSAY-CSRF", token).statusCode()).isEqualTo(404);
	}

	@Test
	void refusesChangesThatAForeignPageSends() {
		assertThat(this.caller.post(TASKS, "{}", "X-XSRF-TOKEN", token(), "Sec-Fetch-Site", "cross-site").statusCode())
			.isEqualTo(403);
		assertThat(this.caller.post(TASKS, "{}", "X-XSRF-TOKEN", token(), "Sec-Fetch-Site", "same-origin").statusCode())
			.isEqualTo(200);
	}

	private String token() {
		return this.caller.cookie("XSRF-TOKEN").orElseThrow();
	}

}
