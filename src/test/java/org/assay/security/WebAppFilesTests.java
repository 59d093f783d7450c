package org.assay.security;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningAssay
class WebAppFilesTests {

	@LocalServerPort
	int port;

	Caller caller;

	@BeforeEach
	void signIn() {
		this.caller = new Caller(this.port);
		this.caller.signIn("ada", RunningAssay.PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/scripts/config.js?bust=7.24.0",
			"/camunda/app/tasklist/scripts/evidence/tab.js", "/camunda/app/tasklist/styles/user-styles.css",
			"/camunda/app/cockpit/scripts/config.js", "/camunda/app/admin/styles/user-styles.css" })
	void ofOursAreAskedForAgainSoThatAnUpgradeIsSeen(String path) {
		HttpResponse<String> first = this.caller.ask(path);
		String digest = first.headers().firstValue("ETag").orElseThrow();

		HttpResponse<String> same = this.caller.send(this.caller.request(path).header("If-None-Match", digest).GET());
		HttpResponse<String> other = this.caller
			.send(this.caller.request(path).header("If-None-Match", "\"of an earlier version\"").GET());

		assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");
		assertThat(same.statusCode()).isEqualTo(304);
		assertThat(other.statusCode()).isEqualTo(200);
		assertThat(other.body()).isEqualTo(first.body()).isNotEmpty();
	}

	@Test
	void ofTheVendorMayBeKept() {
		assertThat(this.caller.ask("/camunda/lib/deps.js?bust=7.24.0").headers().firstValue("Cache-Control")).isEmpty();
	}

}
