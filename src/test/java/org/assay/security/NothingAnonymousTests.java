package org.assay.security;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

@RunningAssay
class NothingAnonymousTests {

	/**
	 * Where the stock web apps and the engine's REST API answer, beside what is mapped.
	 */
	private static final List<String> STOCK = List.of("/camunda", "/camunda/", "/camunda/app/", "/camunda/app/tasklist",
			"/camunda/app/tasklist/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
			"/camunda/app/admin/default/", "/camunda/app/admin/default/setup/", "/camunda/app/welcome/default/",
			"/camunda/app/tasklist/index.html", "/camunda/app/tasklist/scripts/config.js",
			"/camunda/app/admin/styles/user-styles.css", "/camunda/lib/deps.js", "/camunda/assets/tasklist.svg",
			"/camunda/favicon.ico", "/camunda/api/engine/engine/", "/camunda/api/engine/engine",
			"/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/default/identity/password-policy",
			"/camunda/api/admin/auth/user/default", "/camunda/api/admin/plugin/license/default/check-key",
			"/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js", "/camunda/api/cockpit/plugin/base/default/x",
			"/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js", "/camunda/api/welcome/x",
			"/engine-rest", "/engine-rest/", "/engine-rest/engine", "/engine-rest/engine/default/task",
			"/engine-rest/version", "/engine-rest/identity/password-policy", "/webjars/camunda/index.html",
			"/webjars/camunda/app/tasklist/index.html", "/camunda-welcome/index.html", "/index.html", "/error",
			"/actuator", "/actuator/env", "/actuator/health/db", "/actuator/health/", "/h2-console", "/api/v1/session",
			"/nothing-here", "//camunda/app/tasklist/default/", "/camunda//api/engine/engine",
			"/sign-in/../engine-rest/engine", "/assay.css/../camunda/lib/deps.js", "/sign-in;x/engine-rest",
			"/camunda/api/engine/engine;x=y/default/task");

	@LocalServerPort
	int port;

	@Autowired
	List<RequestMappingInfoHandlerMapping> controllers;

	@Autowired
	List<AbstractUrlHandlerMapping> resources;

	@Autowired
	ServletContext servlets;

	@Autowired
	WebApplicationContext application;

	@Test
	void refusesEveryKnownAddressButThePublicOnes() {
		Set<String> addresses = addresses();
		assertThat(addresses).contains("/api/v1/session", "/engine-rest/x", "/camunda/api/engine/x");
		Caller stranger = new Caller(this.port);

		List<String> answered = addresses.stream()
			.filter((path) -> !isPublic(path))
			.filter((path) -> !refusals(path).contains(stranger.ask(path).statusCode()))
			.toList();

		assertThat(answered).as("answered without a sign-in").isEmpty();
	}

	@Test
	void answersThePublicAddresses() {
		Caller stranger = new Caller(this.port);

		PublicRoutes.ALL.stream()
			.filter((route) -> route.method().matches("GET"))
			.map((route) -> route.path())
			.forEach((path) -> assertThat(stranger.ask(filled(path)).statusCode()).as(path)
				.isIn(path.contains("{") ? List.of(400, 404) : List.of(200)));
	}

	@Test
	void answersEveryWrongAddressOfACalendarAlike() {
		Caller stranger = new Caller(this.port);

		assertThat(List.of("/calendar/x.ics", "/calendar/" + "A".repeat(43) + ".ics"))
			.allSatisfy((path) -> assertThat(stranger.ask(path)).as(path)
				.returns(404, HttpResponse::statusCode)
				.returns("", HttpResponse::body));
	}

	@Test
	void tellsAStrangerNothingAboutHealthButTheStatus() {
		assertThat(new Caller(this.port).ask("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/", "/api/v1/session", "/camunda/app/tasklist/default/",
			"/camunda/api/engine/engine/default/task", "/camunda/lib/deps.js", "/engine-rest/task", "/nothing-here" })
	void sendsSecurityHeadersWithRefusalsToo(String path) {
		HttpResponse<String> answer = new Caller(this.port).ask(path);

		assertThat(answer.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'")
				.doesNotContain("strict-dynamic", "nonce"));
		assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
		assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/camunda/app/tasklist/default/", "/engine-rest/task" })
	void tellsBrowsersToStayWithHttpsOnceTheyCameByIt(String path) throws Exception {
		MockMvc http = MockMvcBuilders.webAppContextSetup(this.application)
			.addFilters(this.application.getBean("springSecurityFilterChain", Filter.class))
			.build();

		http.perform(get(path).secure(true))
			.andExpect(header().string("Strict-Transport-Security", startsWith("max-age=31536000")));
		http.perform(get(path)).andExpect(header().doesNotExist("Strict-Transport-Security"));
	}

	private Set<String> addresses() {
		Stream<String> mapped = this.controllers.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Set::stream);
		Stream<String> served = this.resources.stream().flatMap((mapping) -> mapping.getHandlerMap().keySet().stream());
		Stream<String> servlets = this.servlets.getServletRegistrations()
			.values()
			.stream()
			.flatMap((servlet) -> servlet.getMappings().stream());
		return Stream.of(mapped, served, servlets, STOCK.stream())
			.flatMap((paths) -> paths)
			.map(NothingAnonymousTests::filled)
			.filter((path) -> path.startsWith("/"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * A public page that does not exist is not found; anything else asks for a sign-in.
	 */
	private static List<Integer> refusals(String path) {
		return path.startsWith("/public/") ? List.of(404) : List.of(400, 401);
	}

	private static boolean isPublic(String path) {
		return PublicRoutes.ALL.stream().anyMatch((route) -> filled(route.path()).equals(path));
	}

	private static String filled(String pattern) {
		return pattern.replaceAll("\\{[^/]*}", "x").replaceAll("\\*+", "x");
	}

}
