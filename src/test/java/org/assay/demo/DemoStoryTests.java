package org.assay.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.jayway.jsonpath.JsonPath;
import org.assay.inspection.CommandLine;
import org.assay.security.Caller;
import org.assay.support.StartedAssay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration as a visitor meets it, in a JVM whose clock it alone moves. */
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DemoStoryTests {

	@TempDir
	static Path folder;

	static StartedAssay assay;

	static Caller visitor;

	@BeforeAll
	static void starts() throws Exception {
		assay = StartedAssay.serverIn(folder, "--spring.profiles.active=demo");
		assay.says("Assay is ready");
		visitor = new Caller(assay.port());
		visitor.signIn(DemoPeople.ASSURANCE_LEAD, DemoCouncil.PASSWORD);
	}

	@AfterAll
	static void stops() {
		assay.close();
	}

	@Test
	void takesLastYearsReportToADecisionAndLetsThisYearsWaitForFinance() {
		assertThat(asked("/api/v1/reports", "$[*].stage")).containsExactly("being cleared",
				"decided, and the decision is in effect", "decided, and the decision is in effect");
		assertThat(visitor.open("/reports/" + asked("/api/v1/reports", "$[*].id").get(0)).body())
			.contains("needs the clearance of: Finance.");
	}

	@Test
	void tellsOfTwoCouncilsOverThreeYearsThatChallengeEachOther() {
		Caller neighbour = new Caller(assay.port());
		neighbour.signIn(DemoPeople.RIVERDALE.dcs(), DemoCouncil.PASSWORD);
		String reviews = neighbour.open("/reviews").body();

		assertThat(reviews).contains("Riverdale City Council").doesNotContain("Exampleshire County Council");
		assertThat(reviews.split("Yearly review 20", -1)).hasSize(1 + 3);
		assertThat(visitor.open("/reviews").body().split("Yearly review 20", -1)).hasSize(1 + 3);
		assertThat(neighbour.open("/peer-challenges").body()).contains("Where you are a peer", "Closed",
				"Exampleshire County Council");
	}

	@Test
	void letsNobodyBeAPeerButInAChallenge() {
		for (String user : List.of(DemoPeople.CHALLENGE_MANAGER, DemoPeople.ANALYST)) {
			Caller peer = new Caller(assay.port());
			peer.signIn(user, DemoCouncil.PASSWORD);
			assertThat(peer.open("/peer-challenges").body()).contains("Where you are a peer", "Do we hear children");
		}
		assertThat(visitor.open("/ledger/exampleshire/entries.csv").body()).contains("Peer team member, Marcus Hale")
			.doesNotContain("Peer lead, Marcus Hale");
	}

	@Test
	void letsTheDecisionStandThatWasCalledIn() {
		String decision = "/api/v1/decisions/" + asked("/api/v1/decisions", "$[*].id").get(0);

		assertThat(asked(decision, "$.callIns[*].stage")).containsExactly("ended without further action");
		assertThat(visitor.open("/decisions").body())
			.contains("Assurance of the leadership of children&#39;s services");
	}

	@Test
	void answersScrutinyWithinItsTwoMonths() {
		assertThat(asked("/api/v1/scrutiny", "$[*].late")).containsExactly("false");
		String review = "/api/v1/scrutiny/" + asked("/api/v1/scrutiny", "$[*].id").get(0);

		assertThat(asked(review, "$.words[*].about")).containsExactly("Asked", "Taken up", "Attendance required",
				"Heard", "Found", "Answered", "Published", "Monitored");
		assertThat(visitor.open("/scrutiny").body()).contains("How young people learn what their views changed");
	}

	@Test
	void closesTwoActionsThatWorkedAndFollowsTwoOfWhichOneIsOverdue() {
		assertThat(asked("/api/v1/actions", "$[?(@.overdueSince != null)].toDo"))
			.containsExactly("Publish the offer of youth provision for every district.");
		assertThat(asked("/api/v1/actions", "$[*].state")).containsExactly("under way", "under way");
		assertThat(asked("/api/v1/actions?show=ENDED", "$[*].state"))
			.containsExactly("closed: it was done and it worked", "closed: it was done and it worked");
		assertThat(visitor.open("/actions").body()).contains("Let two young people check each quarter");
	}

	@Test
	void keepsTheLeadMemberAndLetsAWiderPostWaitForItsTest() {
		assertThat(asked("/api/v1/role-changes", "$[*].state")).containsExactly("being consulted on", "published");
		assertThat(new Caller(assay.port()).ask("/public/leadership").body()).contains("Helen Marsh")
			.doesNotContain("adult social care");
	}

	@Test
	void askedPeopleForNinetyEightDaysAndToldThemWhatCameOfIt() {
		String id = asked("/api/v1/consultations", "$[*].id").get(0);
		String page = "/public/exampleshire/consultations/" + id;

		assertThat(asked("/api/v1/consultations", "$[*].state")).containsExactly("over, and its outcome is published");
		assertThat(new Caller(assay.port()).open(page).body()).contains("We changed part of this")
			.contains("Responses: 3");
		assertThat(new Caller(assay.port()).open(page + "/responses").body()).contains("18. We would gladly help")
			.doesNotContain("Martin Hay");
	}

	@Test
	void showsEverybodyListsOfWhatWasPublished() {
		Caller anybody = new Caller(assay.port());
		String lists = "/public/exampleshire/";

		assertThat(anybody.open(lists + "decisions").body()).contains(lists + "decisions/",
				"Assurance of the leadership of children&#39;s services");
		assertThat(anybody.open(lists + "reports").body()).contains(lists + "reports/", "/1.pdf", "To Cabinet, ");
		assertThat(anybody.open(lists + "scrutiny").body()).contains(lists + "scrutiny/",
				"How young people learn what their views changed");
		assertThat(anybody.open(lists + "meetings?page=99").body()).contains("Cabinet, ");
		assertThat(anybody.open(lists + "notes").body()).contains("Nothing has been published yet.");
	}

	@Test
	void leavesALedgerThatVerifies() {
		Caller inspector = new Caller(assay.port());
		inspector.signIn("olivia.stead", DemoCouncil.PASSWORD);
		String verified = inspector.ask("/api/v1/councils/exampleshire/ledger/verification").body();

		assertThat(JsonPath.<Integer>read(verified, "$.entries")).isGreaterThan(100);
		assertThat(JsonPath.<Object>read(verified, "$.flaw")).isNull();
	}

	@Test
	@Tag("A18")
	@Tag("D21")
	@Tag("R48")
	void givesAnInspectorAPackThatVerifiesItself() throws Exception {
		Caller inspector = new Caller(assay.port());
		inspector.signIn("olivia.stead", DemoCouncil.PASSWORD);
		Path pack = Files.write(folder.resolve("pack.zip"),
				inspector.take("/inspection", "/inspection/exampleshire").body());

		try (ZipFile zip = new ZipFile(pack.toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName)).contains("index.html", "ledger.ndjson", "SHA256SUMS")
				.anyMatch((name) -> name.matches("reports/.*-version-1\\.pdf"));
			assertThat(
					new String(zip.getInputStream(zip.getEntry("index.html")).readAllBytes(), StandardCharsets.UTF_8))
				.contains("Assured with actions", "Publish the offer of youth provision");
		}
		assertThat(new CommandLine(System.err).run("verify", pack.toString())).isZero();
		assertThat(visitor.open("/ledger/exampleshire").body()).contains("Inspection pack made");
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void letsAVisitorReachADeadlineAtOnce() {
		assertThat(visitor.open("/").body()).contains("Let time pass");
		String page = visitor.open("/demo/time").body();
		assertThat(page).contains("Due date passed");
		String next = page.replaceAll("(?s).*?name=\"id\" value=\"([^\"]+)\".*", "$1");

		visitor.submit("/demo/time", "/demo/time", Map.of("id", next));

		assertThat(visitor.open("/demo/time").body()).doesNotContain(next);
		assertThat(visitor.submit("/demo/time", "/demo/time", Map.of("id", next)).body())
			.contains("Nothing waits for this time any more. Look at the list again.");
	}

	private static List<String> asked(String address, String path) {
		return JsonPath.<List<?>>read(visitor.ask(address).body(), path).stream().map(String::valueOf).toList();
	}

}
