package org.assay.security;

import java.net.http.HttpResponse;
import java.util.Set;

import org.assay.council.Accounts;
import org.assay.shared.Actor;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningAssay
class QueryExpressionTests {

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	FilterService filters;

	Caller caller;

	@BeforeEach
	void signedIn() {
		if (!this.accounts.exists("officer")) {
			this.accounts.open("officer", "Olu Okoro", "olu@example.org", RunningAssay.PASSWORD);
			this.accounts.place("officer", Set.of(new Actor.Post("exampleshire", "dcs")));
		}
		this.caller = new Caller(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${dataSource.connection}", "${''.getClass().forName('java.lang.Runtime')}",
			"${now().getClass()}", "${currentUser()}${dataSource}", "#{dateTime().getClass()}" })
	void evaluatesNothingButUserAndDateInAnyBranchOfAQuery(String expression) {
		open("officer");

		HttpResponse<String> answer = post(ENGINE + "/task",
				"{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(expression));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("A filter may only ask for the current user and for dates")
			.doesNotContain("java.lang.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${dataSource.connection}", "${''.getClass().forName('java.lang.Runtime')}" })
	void refusesAStoredFilterThatCallsAnythingElse(String expression) {
		open("ada");

		HttpResponse<String> stored = post(ENGINE + "/filter/create",
				"{\"resourceType\":\"Task\",\"name\":\"Trap\",\"query\":{\"assigneeExpression\":\"%s\"}}"
					.formatted(expression));

		assertThat(stored.statusCode()).isEqualTo(422);
		assertThat(this.filters.createFilterQuery().filterName("Trap").count()).isZero();
	}

	@Test
	void letsOnlyAdministratorsStoreFilters() {
		open("officer");

		assertThat(post(ENGINE + "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"Mine\",\"query\":{}}")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void sharesTheTaskListsWithEverybodyAndTheyCanBeOpened() {
		open("officer");

		assertThat(this.caller.ask(ENGINE + "/filter?resourceType=Task").body()).contains("My tasks",
				"My group's tasks", "Overdue", "Due this week");
		for (Filter shared : this.filters.createFilterQuery().list()) {
			HttpResponse<String> list = post(ENGINE + "/filter/" + shared.getId() + "/list", "{}");
			assertThat(list.statusCode()).as(shared.getName() + list.body()).isEqualTo(200);
		}
	}

	private void open(String user) {
		this.caller.signIn(user, RunningAssay.PASSWORD);
		this.caller.open("/camunda/app/tasklist/default/");
	}

	private HttpResponse<String> post(String path, String json) {
		return this.caller.post(path, json, "X-XSRF-TOKEN", this.caller.cookie("XSRF-TOKEN").orElseThrow());
	}

}
