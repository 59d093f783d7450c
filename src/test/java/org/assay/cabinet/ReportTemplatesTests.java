package org.assay.cabinet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assay.cabinet.document.Templates;
import org.assay.review.ConcludedReviews;
import org.assay.security.Caller;
import org.assay.support.MovedClock;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** A council's own Word templates, from their page to its reports. */
@WholeAssay
@Import(MovedClock.class)
class ReportTemplatesTests {

	private static final String HEADING = "{{summaryHeading}}";

	@LocalServerPort
	int port;

	@Autowired
	ReportStory story;

	@Autowired
	Townsfolk town;

	private String page = "";

	private Caller services = new Caller(0);

	@BeforeEach
	void someoneOfDemocraticServicesSignsIn() {
		this.page = "/reports/templates/" + this.story.council;
		this.services = signedIn(this.story.user("services"));
	}

	@Test
	void reportsAreSetInTheTemplateInForceUnlessAnotherIsChosenForOne() throws IOException {
		this.story.begins();
		String report = "/reports/" + ReportId.of(this.story.report()).value();

		assertThat(upload(Templates.saying("In brief", HEADING)).statusCode()).isEqualTo(302);
		assertThat(draft(report)).contains("Summary").doesNotContain("In brief");
		this.services.submit(this.page, this.page + "/in-force", Map.of("number", "1"));
		assertThat(draft(report)).contains("In brief");

		upload(Templates.saying("In short", HEADING));
		assertThat(draft(report)).contains("In brief");
		signedIn(this.story.user("lead")).submit(report, report + "/template", Map.of("number", "2"));
		assertThat(draft(report)).contains("In short");
		this.services.submit(report, report + "/template", Map.of("number", "0"));
		assertThat(draft(report)).contains("In brief");

		this.services.submit(this.page, this.page + "/in-force", Map.of("number", "0"));
		assertThat(draft(report)).doesNotContain("In brief", "In short");
	}

	@Test
	void thePageTellsWhoUploadedATemplateAndGivesItBack() throws IOException {
		upload(Templates.saying("In brief", HEADING));

		assertThat(this.services.open(this.page).body()).contains("1: own.docx",
				this.town.name(this.story.user("services")) + ", 3 March 2036", "In force");
		assertThat(word(this.services.download(this.page + "/1.docx").body())).contains("In brief");
		assertThat(word(this.services.download(this.page + "/0.docx").body())).contains(HEADING);
		assertThat(this.services.download(this.page + "/2.docx").statusCode()).isEqualTo(404);
	}

	@Test
	void aTemplateNoReportCanBeSetInIsRefusedOnThePageAndNotKept() {
		String refused = upload(Templates.saying("{{ward}}", HEADING)).body();

		assertThat(refused).contains("The template has a field “ward”").doesNotContain("own.docx");
		assertThat(upload("Dear councillor".getBytes(StandardCharsets.UTF_8)).body())
			.contains("This file is no Word document");
		assertThat(upload(new byte[0]).body()).contains("Choose the Word file to upload.");
		assertThat(upload(new byte[6_000_000]).body()).contains("This file is too large for a template");
		assertThat(this.services.open(this.page).body()).doesNotContain("own.docx");
	}

	@Test
	void onlyDemocraticServicesChangeThemAndNobodyElsewhereSeesThem() {
		Caller lead = signedIn(this.story.user("lead"));
		Caller stranger = signedIn(this.town.officer(this.town.council(), "democratic-services"));

		assertThat(lead.open(this.page).body()).contains("The shipped template").doesNotContain("Upload template");
		assertThat(lead.upload(this.page, "file", "own.docx", Templates.shipped()).body())
			.contains("This is for the democratic services officer");
		assertThat(lead.submit(this.page, this.page + "/colour", Map.of("colour", "000000")).body())
			.contains("This is for the democratic services officer");
		assertThat(stranger.open(this.page).statusCode()).isEqualTo(404);
		assertThat(stranger.download(this.page + "/0.docx").statusCode()).isEqualTo(404);
	}

	@Test
	void theCouncilsColourIsDarkEnoughToBeRead() {
		this.story.begins();
		String report = "/reports/" + ReportId.of(this.story.report()).value();

		assertThat(this.services.submit(this.page, this.page + "/colour", Map.of("colour", "red")).body())
			.contains("Give the colour as six hexadecimal digits, such as #1D4E79.");
		this.services.submit(this.page, this.page + "/colour", Map.of("colour", "#6A0DAD"));

		assertThat(this.services.open(report + "/draft/public.html").body()).contains("#6A0DAD")
			.doesNotContain("#1D4E79");
		this.services.submit(this.page, this.page + "/colour", Map.of("colour", "FFEE00"));
		assertThat(this.services.open(this.page).body()).doesNotContain("FFEE00");
	}

	private HttpResponse<String> upload(byte[] file) {
		return this.services.upload(this.page, "file", "own.docx", file);
	}

	private String draft(String report) throws IOException {
		return word(this.services.download(report + "/draft/public.docx").body());
	}

	private static String word(byte[] content) throws IOException {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content));
				XWPFWordExtractor text = new XWPFWordExtractor(word)) {
			return text.getText();
		}
	}

	private Caller signedIn(String user) {
		Caller caller = new Caller(this.port);
		caller.signIn(user, Townsfolk.PASSWORD);
		return caller;
	}

}
