package org.assay.consultation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.assay.evidence.Classification;
import org.assay.evidence.EvidenceStore;
import org.assay.evidence.Particulars;
import org.assay.shared.Reference;
import org.assay.support.MovedClock;
import org.assay.support.WholeAssay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are consulted on is theirs to read, and nothing else. */
@WholeAssay
@Import(MovedClock.class)
@Tag("A19")
class ConsultedDocumentTests {

	@LocalServerPort
	int port;

	@Autowired
	ConsultationStory story;

	@Autowired
	EvidenceStore evidence;

	@Test
	void thePublicDownloadsTheOpenDocumentAndNothingElse() throws Exception {
		this.story.begins();
		String open = attach("Task_OpenConsultation", "proposal.txt", Classification.OPEN);
		String internal = attach("Task_OpenConsultation", "briefing.txt", Classification.INTERNAL);
		String exempt = attach("Task_OpenConsultation", "salaries.txt", Classification.EXEMPT);
		String page = "/public/" + this.story.council + "/consultations/" + this.story.subject().id();
		assertThat(ask(page).statusCode()).isEqualTo(404);
		assertThat(ask(page + "/documents/" + open).statusCode()).isEqualTo(404);

		this.story.opens();

		assertThat(ask(page).body()).contains("proposal.txt").doesNotContain("briefing.txt", "salaries.txt");
		HttpResponse<String> document = ask(page + "/documents/" + open);
		assertThat(document.body()).isEqualTo("This is proposal.txt.");
		assertThat(document.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
		assertThat(document.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("sandbox");
		assertThat(ask(page + "/documents/" + internal).statusCode()).isEqualTo(404);
		assertThat(ask(page + "/documents/" + exempt).statusCode()).isEqualTo(404);
		assertThat(ask(page.replace(this.story.council, "elsewhere") + "/documents/" + open).statusCode())
			.isEqualTo(404);
		assertThat(ask("/api/v1/evidence/" + open + "/content").statusCode()).isEqualTo(401);

		this.story.itIs(ConsultationStory.CLOSES.plusDays(1));
		assertThat(ask(page + "/documents/" + open).statusCode()).isEqualTo(200);
		this.story.withdraws("director");
		assertThat(ask(page).body()).contains("The plan was given up.").doesNotContain("proposal.txt");
		assertThat(ask(page + "/documents/" + open).statusCode()).isEqualTo(404);
	}

	private String attach(String task, String name, Classification classification) {
		byte[] content = ("This is " + name + ".").getBytes(StandardCharsets.UTF_8);
		Reference place = new Reference("task", this.story.open(task).id());
		return this.story
			.as("officer",
					() -> this.evidence.keepFile(place, name, Particulars.of(classification),
							new ByteArrayInputStream(content), content.length))
			.id();
	}

	private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
	}

}
