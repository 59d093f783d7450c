package org.assay.cabinet;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assay.security.ActingAs;
import org.assay.security.Caller;
import org.assay.shared.Reference;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How officers record their decisions and democratic services publishes them. */
@WholeAssay
class DecisionPagesTests {

	private static final Pattern PUBLICATION = Pattern.compile("action=\"(/decisions/[0-9a-f-]{36}/publication)\"");

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	private String council = "";

	private Caller officer = new Caller(0);

	private Caller clerk = new Caller(0);

	@BeforeEach
	void anOfficerAndDemocraticServices() {
		this.council = this.town.council();
		this.officer = signedIn(this.town.officer(this.council, "duty-owner"));
		this.clerk = signedIn(this.town.officer(this.council, "democratic-services"));
	}

	@Test
	void anOfficersDecisionIsRecordedAndThenPublished() {
		assertThat(records(decision()).statusCode()).isEqualTo(302);
		assertThat(this.officer.open("/decisions").body()).contains("1 Weekend rota, decided by")
			.contains("Democratic services publishes it.")
			.doesNotContain("Publish today");

		assertThat(this.clerk.submit("/decisions", publication(), Map.of()).statusCode()).isEqualTo(302);

		assertThat(this.officer.open("/decisions").body()).contains(">Weekend rota</a>")
			.doesNotContain("Recorded and not published yet");
	}

	@Test
	void aRefusalStandsAboveWhatWasTyped() {
		Map<String, String> without = decision();
		without.put("reasons", " ");
		HttpResponse<String> refused = records(without);

		assertThat(refused.statusCode()).isEqualTo(200);
		assertThat(refused.body()).contains("Give the reasons for the decision; the law asks for them.",
				"value=\"Weekend rota\"", "A rota is set up.");

		Map<String, String> early = decision();
		early.put("decidedOn", "soon");
		assertThat(records(early).body()).contains("Give the day on which you took the decision.");
		Map<String, String> key = decision();
		key.put("key", "yes");
		assertThat(records(key).body())
			.contains("Only the executive takes key decisions; choose “not a key decision”.");
		assertThat(this.clerk.open("/decisions").body()).doesNotContain("Recorded and not published yet");
	}

	@Test
	void whatAnExemptDecisionSaysIsReadByThoseEntitledOnly() {
		Map<String, String> secret = decision();
		secret.put("exempt", "yes");
		records(secret);
		String publication = publication();
		this.clerk.submit("/decisions", publication, Map.of());
		String decision = publication.replace("/publication", "");
		Caller inspector = signedIn(this.town.officer(this.council, "inspector"));

		assertThat(this.clerk.open(decision).body()).contains("A rota is set up.", "Children need it.");
		for (String page : List.of("/decisions", decision, "/ledger/" + this.council)) {
			assertThat(inspector.open(page).body()).as(page).doesNotContain("A rota is set up.", "Children need it.");
		}
		assertThat(inspector.open("/ledger/" + this.council).body()).contains("Decision recorded");
		for (String path : List.of("/decisions", decision, "/councils/" + this.council + "/ledger")) {
			assertThat(inspector.ask("/api/v1" + path).body()).as(path)
				.doesNotContain("A rota is set up.", "Children need it.");
		}
		assertThat(inspector.ask("/api/v1/councils/" + this.council + "/ledger/verification").body())
			.contains("\"intact\":true");
	}

	@Test
	void aDecisionListsWhatOfficersAreToDoAndByWhen(@Autowired DecisionDesk decisions, @Autowired ActingAs acting) {
		String leader = this.town.member(this.council, "leader");
		String owner = this.town.officer(this.council, "duty-owner");
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		Reference decision = acting.call(this.town.officer(this.council, "democratic-services"), () -> {
			Reference taken = decisions.record(new RecordDecision(this.council, null, DecisionMaker.MEMBER, null,
					leader, today, "Weekend rota", DecisionOutcome.APPROVED, "A rota is set up.", "Children need it.",
					"None.", "None.", null, null, false, Openness.PUBLIC,
					List.of(new DecisionAction("Name an officer on call.", owner, LocalDate.of(2099, 5, 1))), null));
			decisions.publish(taken, today);
			return taken;
		});

		assertThat(this.officer.open("/decisions/" + decision.id()).body()).contains("What officers are to do",
				"Name an officer on call. By 1 May 2099.");
	}

	@Test
	@Tag("A15")
	void onlyDemocraticServicesOfTheCouncilPublishes() {
		records(decision());
		String publication = publication();
		Caller stranger = signedIn(this.town.officer(this.town.council(), "democratic-services"));

		assertThat(stranger.open("/decisions").body()).doesNotContain("Weekend rota");
		assertThat(stranger.submit("/decisions", publication, Map.of()).statusCode()).isEqualTo(404);
		assertThat(this.officer.submit("/decisions", publication, Map.of()).body())
			.contains("democratic services officer");
		assertThat(publication()).as("it still waits").isEqualTo(publication);
	}

	@Test
	void electedMembersAreNotAsked() {
		Caller member = signedIn(this.town.member(this.council, "scrutiny-chair"));

		assertThat(member.open("/decisions").body()).doesNotContain("Record a decision you took as an officer");
	}

	private HttpResponse<String> records(Map<String, String> typed) {
		return this.officer.submit("/decisions", "/decisions", typed);
	}

	private String publication() {
		Matcher found = PUBLICATION.matcher(this.clerk.open("/decisions").body());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private Map<String, String> decision() {
		Map<String, String> typed = new HashMap<>();
		typed.put("council", this.council);
		typed.put("maker", "officer-for-council");
		typed.put("title", "Weekend rota");
		typed.put("decidedOn", LocalDate.now(ZoneId.of("Europe/London")).toString());
		typed.put("decision", "A rota is set up.");
		typed.put("reasons", "Children need it.");
		typed.put("alternatives", "None.");
		typed.put("conflicts", "None.");
		return typed;
	}

	private Caller signedIn(String user) {
		Caller caller = new Caller(this.port);
		caller.signIn(user, Townsfolk.PASSWORD);
		return caller;
	}

}
