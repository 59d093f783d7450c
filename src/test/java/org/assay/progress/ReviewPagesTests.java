package org.assay.progress;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.review.Trigger;
import org.assay.security.Caller;
import org.assay.shared.Reference;
import org.assay.support.CountedStatements;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages about reviews answer, to whom, and at which price. */
@WholeAssay
class ReviewPagesTests {

	@LocalServerPort
	int port;

	@Autowired
	Townsfolk town;

	@Autowired
	CountedStatements statements;

	private final SmallReview small = new SmallReview();

	private Reference review = new Reference("review", "none");

	@BeforeEach
	void aReviewIsUnderWay(@Autowired AutowireCapableBeanFactory beans) {
		beans.autowireBean(this.small);
		this.small.settle();
		this.review = this.small.begin(Trigger.INSPECTION, "D02", "D03", "D07");
		this.small.assess(this.review, "D02");
	}

	@Test
	void theFirstPageSaysWhereTheReviewStandsWithWhomAndUntilWhen() {
		String page = text(chief(), "");

		assertThat(page).contains("The review is being assessed, duty by duty. 1 of 3 duties are assessed.")
			.contains("It has been with any duty owner since ")
			.contains("No task is overdue. It is likely to end on ")
			.contains("Counted from the 7 steps that cannot be avoided, ");
		assertThat(text(chief(), "/process")).contains("Assess duty", "2 since ", "1");
		assertThat(text(chief(), "/timeline")).contains("Duty assessed: D02, Met");
		assertThat(text(chief(), "/outcome")).contains("Minutes of D02");
	}

	@Test
	void nobodyLearnsWhetherAReviewOfAnotherCouncilExists() {
		Caller stranger = caller(this.town.officer(this.town.council(), "chief-executive"));

		for (String part : List.of("", "/duties", "/process", "/process/AssuranceReviewProcess.bpmn", "/timeline",
				"/outcome", "/record", "/duties.csv", "/steps.xlsx", "/timeline.csv")) {
			HttpResponse<String> hidden = stranger.open(page(part));
			HttpResponse<String> unknown = stranger.open("/reviews/" + UUID.randomUUID() + part);
			assertThat(hidden.statusCode()).as(part).isEqualTo(404);
			assertThat(plain(hidden)).as(part).isEqualTo(plain(unknown));
		}
		assertThat(stranger.open("/reviews?council=" + this.small.council).body()).doesNotContain(this.review.id());
		for (String page : List.of("/councils/", "/ledger/", "/leadership?council=", "/peer-challenges?council=")) {
			assertThat(stranger.open(page + this.small.council).statusCode()).as(page).isEqualTo(404);
		}
		assertThat(stranger.open("/ledger/" + this.small.council + "/entries.csv").statusCode()).isEqualTo(404);
		assertThat(stranger.open("/search?q=front+door").body()).contains("Nothing you may read says");
	}

	@Test
	void aSearchFindsWhatWasSaidAndTakesNoLetterForAPattern() {
		assertThat(chief().open("/search?q=front+DOOR").body()).contains("/reviews/" + this.review.id());
		assertThat(chief().open("/search?q=100%25+board").body()).contains("The 100% board looks at it.");
		assertThat(chief().open("/search?q=minutes+of").body()).contains("Minutes of D02");
		assertThat(chief().open("/search?q=__").body()).contains("Nothing you may read says");
		assertThat(chief().open("/search?q=" + "x".repeat(10_000)).body()).contains("Look for at most 100 characters");
	}

	@Test
	void aPagePastTheLastIsShownHoweverFarItIs() {
		for (String list : List.of("/reviews?", "/search?q=board&kind=REVIEWS&", "/search?q=board&kind=EVIDENCE&",
				"/search?q=board&kind=DECISIONS&", page("/timeline") + "?")) {
			assertThat(chief().open(list + "page=" + Integer.MAX_VALUE).statusCode()).as(list).isEqualTo(200);
		}
	}

	@Test
	void theTablesAreDownloadedAsTheyAreShown() {
		assertThat(file(page("/duties.csv"))).startsWith("\uFEFFDuty,Title").contains("D02,", ",Met,");
		assertThat(file("/reviews.csv?late=on")).doesNotContain("Inspection");
		assertThat(file("/reviews.csv?council=" + this.small.council)).contains("Inspection or its findings");
		assertThat(file("/reviews.xlsx")).startsWith("PK");
		assertThat(file("/ledger/" + this.small.council + "/entries.csv")).contains("Duty assessed")
			.contains("Chief executive, " + this.town.name(this.small.chief));
		assertThat(file("/register/2012-13/duties.csv?holder=LMCS")).contains("M01,").doesNotContain("D01,");
		assertThat(file("/actions.csv")).startsWith("\uFEFFAction,Council,Owner");
		assertThat(file("/tasks.xlsx")).startsWith("PK");
		assertThat(file("/councils/" + this.small.council + "/years.csv")).startsWith("\uFEFFCouncil,Year");
	}

	@Test
	void whoLeadsTheAssuranceOfSeveralCouncilsChoosesOneToNameItsOwners() {
		String council = this.town.council();
		String lead = this.town.officer(council, "assurance-lead");
		String owners = "/reviews/owners?council=" + council;
		assertThat(caller(lead).open("/reviews").body()).contains(owners).doesNotContain(": null<");

		String other = this.town.council();
		this.town.appoint(other, lead, "assurance-lead");
		assertThat(caller(lead).open("/reviews").body()).doesNotContain("/reviews/owners");
		assertThat(caller(lead).open("/reviews?council=" + council).body()).contains(owners)
			.doesNotContain("/reviews/owners?council=" + other);
	}

	@Test
	void noPageAsksTheDatabaseMoreOftenAsThereIsMore() {
		Caller chief = chief();
		List<String> pages = List.of("/", "/reviews", "/reviews?state=open", "/councils/" + this.small.council,
				page(""), page("/duties"), page("/process"), page("/timeline"), page("/outcome"), page("/record"),
				"/search?q=board");
		pages.forEach(chief::open);
		List<Integer> few = pages.stream().map((page) -> statements(chief, page)).toList();

		Reference other = this.small.begin(Trigger.NEW_DCS, "D02", "D03", "D05", "D07", "D08");
		List.of("D02", "D03", "D05").forEach((duty) -> this.small.assess(other, duty));
		List.of("D03", "D07").forEach((duty) -> this.small.assess(this.review, duty));
		List<Integer> more = pages.stream().map((page) -> statements(chief, page)).toList();

		for (int page = 0; page < pages.size(); page++) {
			assertThat(more.get(page)).as(pages.get(page)).isLessThanOrEqualTo(few.get(page));
		}
	}

	@Test
	void whoSeesAllCouncilsCausesNoMoreStatementsAsThereAreMore(@Autowired AutowireCapableBeanFactory beans) {
		String lead = this.town.officer(this.small.council, "assurance-lead");
		join(lead, beans);
		List<String> pages = List.of("/", "/councils", "/reviews", "/search?q=board", "/ledger", "/actions",
				"/decisions", "/reports", "/meetings", "/scrutiny", "/leadership", "/peer-challenges", "/consultations",
				"/notices", "/public", "/public/leadership");
		List<Integer> few = statements(lead, pages);

		join(lead, beans);
		join(lead, beans);
		List<Integer> more = statements(lead, pages);

		for (int page = 0; page < pages.size(); page++) {
			assertThat(more.get(page)).as(pages.get(page)).isLessThanOrEqualTo(few.get(page));
		}
	}

	/** The lead works for one more council, which has a yearly review. */
	private void join(String lead, AutowireCapableBeanFactory beans) {
		SmallReview other = new SmallReview();
		beans.autowireBean(other);
		other.settle();
		other.assess(other.begin(Trigger.YEARLY), "D02");
		this.town.appoint(other.council, lead, "assurance-lead");
	}

	private List<Integer> statements(String user, List<String> pages) {
		Caller caller = caller(user);
		pages.forEach(caller::open);
		return pages.stream().map((page) -> statements(caller, page)).toList();
	}

	/** Without those that tell who is signed in, whose answers are kept for a while. */
	private int statements(Caller caller, String page) {
		List<String> prepared = this.statements.during(() -> assertThat(caller.open(page).statusCode()).isEqualTo(200));
		return (int) prepared.stream().filter((statement) -> !statement.contains("ACT_ID_")).count();
	}

	private String file(String path) {
		return new String(chief().download(path).body(), StandardCharsets.UTF_8);
	}

	private String page(String part) {
		return "/reviews/" + this.review.id() + part;
	}

	private String text(Caller caller, String part) {
		return caller.open(page(part)).body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
	}

	/** Without what differs in every answer. */
	private static String plain(HttpResponse<String> answer) {
		return answer.body().lines().filter((line) -> !line.contains("_csrf")).collect(Collectors.joining());
	}

	private Caller chief() {
		return caller(this.small.chief);
	}

	private Caller caller(String user) {
		Caller caller = new Caller(this.port);
		caller.signIn(user, Townsfolk.PASSWORD);
		return caller;
	}

}
