package org.assay.cabinet;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.assay.review.ConcludedReviews;
import org.assay.security.Caller;
import org.assay.support.MovedClock;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads what of a report whose appendix is exempt. */
@WholeAssay
@Import({ ReportStory.class, ConcludedReviews.class, MovedClock.class })
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
