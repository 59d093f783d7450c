package org.assay.cabinet;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.council.PolicyDesk;
import org.assay.council.Setting;
import org.assay.review.ConcludedReviews;
import org.assay.security.Caller;
import org.assay.support.MovedClock;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads what of a report whose appendix is exempt. */
@WholeAssay
@Import(MovedClock.class)
class ReportReadersTests {

	private static final String SECRET = "The salary of the director.";

	@LocalServerPort
	int port;

	@Autowired
	ReportStory story;

	@Autowired
	Townsfolk town;

	@Autowired
	ReportVersions versions;

	@Autowired
	ReportRequests requests;

	@Autowired
	PolicyDesk policies;

	@Test
	void onlyThoseEntitledLearnOfTheExemptVersion() {
		this.story.begins();
		this.story.isPublishedWithASecret(SECRET);
		UUID id = ReportId.of(this.story.report()).value();
		List<ReportVersion> published = this.versions.findByReportOrderByNumberAscOpennessAsc(id);
		assertThat(published).extracting(ReportVersion::openness).containsExactly(Openness.EXEMPT, Openness.PUBLIC);
		String exempt = published.get(0).digest();
		String open = published.get(1).digest();
		Caller entitled = signedIn(this.story.user("lead"));
		Caller inspector = signedIn(this.town.officer(this.story.council, "inspector"));

		for (String path : List.of("/reports/" + id, "/api/v1/reports/" + id)) {
			assertThat(read(entitled, path)).contains(open, exempt, SECRET).containsIgnoringCase("exempt");
			assertThat(read(inspector, path)).contains(open)
				.doesNotContain(exempt, SECRET, "Exempt appendix", "version 1, exempt", "\"openness\":\"Exempt\"");
		}
		assertThat(read(inspector, "/reports")).doesNotContain(exempt, SECRET);
		assertThat(read(inspector, "/api/v1/reports")).doesNotContain(exempt, SECRET);
	}

	@Test
	void thatAClearanceIsVoidIsToldWithoutNamingWhatIsExempt() {
		this.story.begins();
		this.story.isPublishedWithASecret(SECRET);
		this.story.as("lead", () -> this.requests.revise(this.story.report(), "The salary has risen."));
		this.story.drafts(ReportAnswers.draft("exemptAppendix", "Another salary."));
		UUID id = ReportId.of(this.story.report()).value();

		assertThat(read(signedIn(this.story.user("lead")), "/reports/" + id)).contains("Void",
				"Changed since it was cleared: Exempt appendix.");
		assertThat(read(signedIn(this.town.officer(this.story.council, "inspector")), "/reports/" + id))
			.contains("Void")
			.doesNotContain("Exempt appendix", "Cleared<");
	}

	@Test
	void anybodyReadsThePublicVersionAndNothingElse() {
		this.story.begins();
		Caller anybody = new Caller(this.port);
		String town = "/public/" + this.story.council;
		assertThat(read(anybody, town)).as("a draft").contains("No report has been published yet.");

		this.story.isPublishedWithASecret(SECRET);
		UUID id = ReportId.of(this.story.report()).value();

		assertThat(HtmlUtils.htmlUnescape(read(anybody, town)))
			.contains("Assurance of leadership", "(part of it is not for publication)",
					town + "/reports/" + id + "/1.pdf", "The notice of a private meeting",
					"It is about one person's pay.")
			.doesNotContain(SECRET, "exempt.pdf");
		assertThat(read(anybody, town + "/reports/" + id + "/1.html")).contains("We tested our arrangements.")
			.doesNotContain(SECRET, "Exempt appendix");
		for (String closed : List.of(town + "/reports/" + id + "/2.html", town + "/reports/" + id + "/1.exempt.html",
				"/public/" + this.town.council() + "/reports/" + id + "/1.html", "/public/nowhere",
				town + "/reports/" + id)) {
			assertThat(anybody.ask(closed).statusCode()).as(closed).isIn(401, 404);
		}
		this.policies.decide(this.story.council, Map.of(Setting.PUBLIC_PAGES, 0));
		for (String shut : List.of(town, town + "/reports/" + id + "/1.html")) {
			assertThat(anybody.ask(shut).statusCode()).as(shut).isEqualTo(404);
		}
		for (String staffOnly : List.of("/reports/" + id + "/versions/1/public.html",
				"/reports/" + id + "/versions/1/exempt.html", "/reports/" + id + "/draft/public.html")) {
			assertThat(anybody.ask(staffOnly).statusCode()).as(staffOnly).isEqualTo(401);
		}
	}

	@Test
	void anybodyReadsADecisionOnAReportWithASecretOnlyIfItsRecordIsPublic() {
		this.story.begins();
		this.story.isPublishedWithASecret(SECRET).isDaysAfterMeeting(20);
		Map<String, Object> decision = new HashMap<>(ReportAnswers.decision("approved"));
		decision.put("recordOpenness", "exempt");
		this.story.does("Task_TakeDecision", decision).does("Task_PublishDecision", Map.of());
		Caller anybody = new Caller(this.port);
		String town = "/public/" + this.story.council;

		assertThat(read(anybody, town)).contains("No decision has been published yet.");
		assertThat(anybody
			.ask(town + "/decisions/" + DecisionId.of(this.story.onRecord().decision().orElseThrow()).value())
			.statusCode()).isEqualTo(404);
	}

	private Caller signedIn(String user) {
		Caller caller = new Caller(this.port);
		caller.signIn(user, Townsfolk.PASSWORD);
		return caller;
	}

	private static String read(Caller caller, String path) {
		HttpResponse<String> answer = path.startsWith("/api") ? caller.ask(path) : caller.open(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer.body();
	}

}
