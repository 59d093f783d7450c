package org.assay.cabinet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assay.review.ConcludedReviews;
import org.assay.security.Caller;
import org.assay.support.MovedClock;
import org.assay.support.Townsfolk;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports as people save them from their pages. */
@WholeAssay
@Import(MovedClock.class)
class ReportDocumentsTests {

	private static final List<String> SUFFIXES = List.of("docx", "html", "pdf");

	private static final String SECRET = "The salary of the director.";

	@LocalServerPort
	int port;

	@Autowired
	ReportStory story;

	@Autowired
	ReportRequests requests;

	@Autowired
	Townsfolk town;

	@Test
	void aDraftIsReadInEveryFormBeforeItIsWritten() throws Exception {
		this.story.begins();
		Caller lead = signedIn(this.story.user("lead"));
		String draft = page() + "/draft/public.";

		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(get(lead, draft + "docx").body()))) {
			assertThat(text(word)).contains("We tested our arrangements.", "This part has not been written yet.");
			assertThat(word.getHeaderList()).isNotEmpty()
				.allMatch((header) -> header._getHdrFtr().xmlText().contains("string=\"DRAFT\""));
		}
		HttpResponse<byte[]> pdf = get(lead, draft + "pdf");
		assertThat(pdf.headers().firstValue("content-type")).hasValue("application/pdf");
		assertThat(text(pdf.body())).contains("We tested our arrangements.", "Draft, version 1");
		HttpResponse<byte[]> html = get(lead, draft + "html");
		assertThat(html.headers().firstValue("content-security-policy")).get()
			.asString()
			.startsWith("default-src 'none'");
		assertThat(new String(html.body(), StandardCharsets.UTF_8)).contains("<html lang=\"en-GB\">",
				"We tested our arrangements.", "this report may still change");
		assertThat(lead.open(page()).body()).contains(draft + "docx", draft + "html", draft + "pdf")
			.doesNotContain("/draft/exempt");
		Caller stranger = signedIn(this.town.officer(this.town.council(), "assurance-lead"));
		assertThat(stranger.download(draft + "pdf").statusCode()).isEqualTo(404);
	}

	@Test
	@Tag("R24")
	void aPublishedVersionStaysAsItWasPublishedByteForByte() throws Exception {
		this.story.begins();
		this.story.isPublishedWithASecret(SECRET);
		Caller lead = signedIn(this.story.user("lead"));
		String shown = lead.open(page()).body();
		Map<String, byte[]> published = new HashMap<>();
		for (String openness : List.of("public", "exempt")) {
			for (String suffix : SUFFIXES) {
				String path = page() + "/versions/1/" + openness + "." + suffix;
				published.put(path, get(lead, path).body());
				assertThat(shown).contains(path, sha256(published.get(path)));
			}
		}

		this.story.as("lead", () -> this.requests.revise(this.story.report(), "The costs have risen."));
		this.story.drafts(ReportAnswers.draft("finance", "It costs 90,000 pounds."));

		assertThat(lead.open(page()).body())
			.contains("Before it can be published it needs the clearance of: Finance, Legal, Equalities, Monitoring");
		this.story.clears()
			.does("Task_ConfirmReportReadiness", ReportAnswers.readiness())
			.does("Task_AssessRoute", ReportAnswers.route(false))
			.choosesMeeting(LocalDate.of(2036, 4, 3))
			.publishesNotices()
			.publishesAgenda();
		published.forEach((path, content) -> assertThat(get(lead, path).body()).as(path).isEqualTo(content));
		assertThat(text(get(lead, page() + "/versions/2/public.pdf").body())).contains("It costs 90,000 pounds.");
		assertThat(lead.download(page() + "/versions/2/exempt.pdf").statusCode()).isEqualTo(404);
		assertThat(lead.download(page() + "/versions/3/public.pdf").statusCode()).isEqualTo(404);
	}

	@Test
	void whatIsExemptIsReadByThoseEntitledOnly() throws Exception {
		this.story.begins();
		this.story.isPublishedWithASecret(SECRET);
		Caller lead = signedIn(this.story.user("lead"));
		Caller inspector = signedIn(this.town.officer(this.story.council, "inspector"));

		for (String place : List.of("/draft/", "/versions/1/")) {
			for (String suffix : SUFFIXES) {
				String name = page() + place + "%s." + suffix;
				assertThat(text(suffix, get(lead, name.formatted("exempt")).body())).as(name).contains(SECRET);
				assertThat(text(suffix, get(inspector, name.formatted("public")).body())).as(name)
					.contains("We tested our arrangements.")
					.doesNotContain(SECRET);
				assertThat(inspector.download(name.formatted("exempt")).statusCode()).as(name).isEqualTo(404);
			}
		}
		assertThat(lead.open(page()).body()).contains("/draft/exempt.pdf");
		assertThat(inspector.open(page()).body()).doesNotContain("/exempt.");
	}

	@Test
	@Tag("R54")
	void everyFormListsTheDecisionsOfTheReviewAndTheActionsThatFollow() throws Exception {
		this.story.begins();
		Caller lead = signedIn(this.story.user("lead"));
		assertThat(text("html", get(lead, page() + "/draft/public.html").body())).contains("Plan the succession.",
				"Nobody yet", "waiting for an owner, a date and a measure of success");

		this.story.does("Task_AgreeAction", Map.of("owner", this.story.user("offices"), "dueOn", "2036-06-30",
				"successMeasure", "Two people could follow.", "committee", this.story.body.toString()));
		this.story.isPublished(ReportStory.MEETING);

		for (String place : List.of("/draft/", "/versions/1/")) {
			for (String suffix : SUFFIXES) {
				String document = text(suffix, get(lead, page() + place + "public." + suffix).body());
				assertThat(document.replaceAll("\\s+", " ").replace("&#39;", "'")).as(place + suffix)
					.contains("Appendix B: Decisions", "Director's attestation: attested", "Accurate.",
							"Lead member's view: satisfied", "I asked.", "Recommendations: 1",
							"Conclusion: assured with actions", "It holds.", "3 March 2036", "Appendix C: Actions",
							"Plan the succession.", this.town.name(this.story.user("offices")), "30 June 2036",
							"Two people could follow.", "under way")
					.doesNotContain("I work elsewhere.");
			}
		}
	}

	@Test
	void aReportThatComesBackTellsWhatWasDecidedBefore() throws Exception {
		this.story.begins();
		this.story.isPublished(ReportStory.MEETING).isDecided("deferred");

		String draft = text(get(signedIn(this.story.user("lead")), page() + "/draft/public.pdf").body());

		assertThat(draft.replaceAll("\\s+", " ")).contains("13 March 2036", "Deferred: The opinion was noted.",
				"It is well founded.");
	}

	@Test
	void aPartOfManyPagesIsSentBackToItsAuthorAndPrintedWhole() throws Exception {
		this.story.begins();
		String costs = "Every pound was weighed. ".repeat(700) + "This is the end.";

		this.story.drafts(ReportAnswers.draft("finance", costs))
			.clears("finance", "sent-back")
			.clears("legal", "accepted")
			.clears("equalities", "accepted")
			.clears("propriety", "accepted");

		assertThat(this.story.open("Task_DraftReport")).hasSize(1);
		assertThat(text(get(signedIn(this.story.user("lead")), page() + "/draft/public.pdf").body()))
			.contains("This is the end.");
	}

	@Test
	void aPartThatOnlyThisCouncilAsksForIsWrittenAndPublished() throws Exception {
		Caller services = signedIn(this.story.user("services"));
		services.submit("/reports", "/reports/layout", Map.of("council", this.story.council, "headings",
				"Climate implications\r\n\r\nCorporate parenting\r\nClimate implications"));
		this.story.begins();
		Map<String, Object> fields = ReportAnswers.draft("further",
				List.of(Map.of("heading", "Climate implications", "text", "Fewer journeys."),
						Map.of("heading", "Corporate parenting", "text", " ")));

		this.story.refuses("Task_DraftReport", fields,
				"Write the part “Corporate parenting”, or say there why it has nothing to report, such as “no implications”; no part may be empty.");
		fields.put("further", List.of(Map.of("heading", "Climate implications", "text", "Fewer journeys."),
				Map.of("heading", "Corporate parenting", "text", "Every child was asked.")));
		this.story.drafts(fields)
			.clears()
			.does("Task_ConfirmReportReadiness", ReportAnswers.readiness())
			.does("Task_AssessRoute", ReportAnswers.route(false))
			.choosesMeeting(ReportStory.MEETING)
			.publishesNotices()
			.publishesAgenda();

		String published = page() + "/versions/1/public.";
		for (String suffix : SUFFIXES) {
			assertThat(text(suffix, get(services, published + suffix).body())).as(suffix)
				.contains("15. Climate implications", "15.1", "Fewer journeys.", "16. Corporate parenting", "16.1",
						"Every child was asked.");
		}
		assertThat(services.open(page()).body()).contains("Climate implications", "Every child was asked.");
	}

	private String page() {
		return "/reports/" + ReportId.of(this.story.report()).value();
	}

	private Caller signedIn(String user) {
		Caller caller = new Caller(this.port);
		caller.signIn(user, Townsfolk.PASSWORD);
		return caller;
	}

	private static HttpResponse<byte[]> get(Caller caller, String path) {
		HttpResponse<byte[]> answer = caller.download(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer;
	}

	private static String text(String suffix, byte[] content) throws IOException {
		return switch (suffix) {
			case "docx" -> {
				try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content))) {
					yield text(word);
				}
			}
			case "pdf" -> text(content);
			default -> new String(content, StandardCharsets.UTF_8);
		};
	}

	private static String text(XWPFDocument word) throws IOException {
		try (XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
			extractor.setCloseFilesystem(false);
			return extractor.getText();
		}
	}

	private static String text(byte[] pdf) throws IOException {
		assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static String sha256(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

}
