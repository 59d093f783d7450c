package org.assay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.evidence.EvidenceFixture.Desk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ApplicationModuleTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(EvidenceFixture.class)
class EvidenceOverHttpModuleTests {

	static final String SAID = """
			{"name": "Minutes – 2 März.txt", "description": "Line 1\\nLine 2", "classification": "internal",
			"effectiveFrom": "2025-04-01", "noChildIdentified": true}""";

	@LocalServerPort
	int port;

	@Autowired
	Desk desk;

	@Autowired
	ContentFiles files;

	@Autowired
	ObjectMapper mapper;

	final HttpClient browser = HttpClient.newHttpClient();

	@Test
	void uploadsAFileAndListsIt() throws Exception {
		this.desk.task("upload");

		HttpResponse<String> answer = upload("upload", SAID, "Minutes");

		assertThat(answer.statusCode()).isEqualTo(201);
		JsonNode place = get("/tasks/upload/evidence");
		assertThat(place.path("open").asBoolean()).isTrue();
		assertThat(place.path("maxSize").asLong()).isEqualTo(100L * 1024 * 1024);
		JsonNode item = place.path("evidence").path(0);
		assertThat(item.path("name").asText()).isEqualTo("Minutes – 2 März.txt");
		assertThat(item.path("description").asText()).isEqualTo("Line 1\nLine 2");
		assertThat(item.path("classification").asText()).isEqualTo("internal");
		assertThat(item.path("effectiveFrom").asText()).isEqualTo("2025-04-01");
		assertThat(item.path("versions").path(0).path("size").asLong()).isEqualTo(7);
		assertThat(item.path("versions").path(0).path("mediaType").asText()).isEqualTo("text/plain");
		assertThat(item.path("versions").path(0).path("receivedFrom").asText()).isEqualTo("Sam Ade");
	}

	@Test
	void downloadsEveryVersionAsAFileThatNoBrowserRuns() throws Exception {
		this.desk.task("download");
		upload("download", SAID, "Draft");
		String id = idOf(upload("download", SAID, "Final"));

		HttpResponse<String> newest = send(HttpRequest.newBuilder(at("/evidence/" + id + "/content")));
		HttpResponse<String> first = send(HttpRequest.newBuilder(at("/evidence/" + id + "/content?version=1")));

		assertThat(newest.body()).isEqualTo("Final");
		assertThat(first.body()).isEqualTo("Draft");
		assertThat(newest.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;")
			.contains("filename*=UTF-8''Minutes%20%E2%80%93%202%20M%C3%A4rz.txt");
		assertThat(newest.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(newest.headers().allValues("Content-Security-Policy"))
			.containsExactly("sandbox; default-src 'none'");
		assertThat(get("/evidence/" + id + "/versions")).hasSize(2);
	}

	@Test
	void resumesADownload() throws Exception {
		this.desk.task("resume");
		String id = idOf(upload("resume", SAID, "0123456789"));

		HttpResponse<String> rest = send(
				HttpRequest.newBuilder(at("/evidence/" + id + "/content")).header("Range", "bytes=4-"));

		assertThat(rest.statusCode()).isEqualTo(206);
		assertThat(rest.body()).isEqualTo("456789");
	}

	@Test
	void addsALinkDescribesItAndRemovesIt() throws Exception {
		this.desk.task("link");
		String id = idOf(json("POST", "/tasks/link/evidence/links", """
				{"name": "Cabinet 3/2026", "address": "https://democracy.example.gov.uk/3",
				"classification": "open", "noChildIdentified": true}"""));

		JsonNode described = this.mapper
			.readTree(json("PATCH", "/evidence/" + id, "{\"dataQuality\": \"Sampled\"}").body());
		HttpResponse<String> removed = send(HttpRequest.newBuilder(at("/evidence/" + id)).DELETE());

		assertThat(described.path("dataQuality").asText()).isEqualTo("Sampled");
		assertThat(described.path("classification").asText()).isEqualTo("open");
		assertThat(described.path("versions").path(0).path("address").asText())
			.isEqualTo("https://democracy.example.gov.uk/3");
		assertThat(removed.statusCode()).isEqualTo(204);
		assertThat(get("/tasks/link/evidence").path("evidence")).isEmpty();
	}

	@Test
	void carriesEvidenceForward() throws Exception {
		this.desk.task("carry-from", "exampleshire", "r0");
		String earlier = idOf(upload("carry-from", SAID, "Carried over HTTP"));
		this.desk.task("carry-to");

		HttpResponse<String> carried = json("POST", "/tasks/carry-to/evidence/carried",
				"{\"evidence\": \"" + earlier + "\"}");

		assertThat(carried.statusCode()).isEqualTo(201);
		assertThat(get("/tasks/carry-to/evidence").path("evidence").path(0).path("carriedForward").asBoolean())
			.isTrue();
	}

	@Test
	void answersEveryBadUploadWithOneSentenceAndKeepsNothing() throws Exception {
		this.desk.task("bad");

		assertRefused(upload("bad", SAID, ""), "The file is empty");
		assertRefused(upload("bad", SAID.replace(".txt", ".pdf"), "Not a PDF"), "is not what its name says");
		assertRefused(upload("bad", SAID.replace("Minutes", "../Minutes"), "Minutes"), "cannot contain “/”");
		assertRefused(upload("bad", SAID.replace("true", "false"), "Minutes"), "no child or family can be identified");
		assertRefused(upload("bad", "", "Minutes"), "Say what the evidence is");

		assertThat(get("/tasks/bad/evidence").path("evidence")).isEmpty();
		assertThat(this.files.incoming()).isEmptyDirectory();
	}

	@Test
	void takesNothingThatAPlainWebFormCouldSend() throws Exception {
		this.desk.task("form");

		HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/tasks/form/evidence"))
			.header("Content-Type", "text/plain")
			.header("Assay-Evidence", UriUtils.encode(SAID, StandardCharsets.UTF_8))
			.POST(BodyPublishers.ofString("Minutes")));

		assertThat(answer.statusCode()).isEqualTo(415);
	}

	@Test
	void keepsNothingOfAnUploadThatIsCutOff() throws Exception {
		this.desk.task("cut-off");
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST /api/v1/tasks/cut-off/evidence HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
					+ "Content-Type: application/octet-stream\r\nContent-Length: 1000000\r\nAssay-Evidence: "
					+ UriUtils.encode(SAID, StandardCharsets.UTF_8) + "\r\n\r\n" + "Minutes".repeat(50_000))
				.getBytes(StandardCharsets.US_ASCII));
			out.flush();
			await().until(() -> !arriving().isEmpty());

			socket.shutdownOutput();

			assertThat(new String(read(socket), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400 ");
		}
		assertThat(arriving()).isEmpty();
		assertThat(get("/tasks/cut-off/evidence").path("evidence")).isEmpty();
	}

	@Test
	void keepsNothingOfAnUploadWhoseSenderVanishes() throws Exception {
		this.desk.task("vanished");
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoLinger(true, 0); // a reset, as when a laptop's lid is closed
			OutputStream out = socket.getOutputStream();
			out.write(("POST /api/v1/tasks/vanished/evidence HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\nAssay-Evidence: "
					+ UriUtils.encode(SAID, StandardCharsets.UTF_8) + "\r\n\r\n7\r\nMinutes\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			out.flush();
			await().until(() -> !arriving().isEmpty());
		}

		await().until(() -> arriving().isEmpty());

		assertThat(get("/tasks/vanished/evidence").path("evidence")).isEmpty();
	}

	private List<Path> arriving() throws IOException {
		try (var found = Files.list(this.files.incoming())) {
			return found.toList();
		}
	}

	private static byte[] read(Socket socket) throws IOException {
		try (InputStream in = socket.getInputStream()) {
			return in.readAllBytes();
		}
	}

	private static void assertRefused(HttpResponse<String> answer, String words) {
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(words);
	}

	private String idOf(HttpResponse<String> answer) throws IOException {
		return this.mapper.readTree(answer.body()).path("id").asText();
	}

	private HttpResponse<String> upload(String task, String said, String content) throws Exception {
		return send(HttpRequest.newBuilder(at("/tasks/" + task + "/evidence"))
			.header("Content-Type", "application/octet-stream")
			.header("Assay-Evidence", UriUtils.encode(said, StandardCharsets.UTF_8))
			.POST(BodyPublishers.ofString(content)));
	}

	private HttpResponse<String> json(String method, String path, String body) throws Exception {
		return send(HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(body)));
	}

	private JsonNode get(String path) throws Exception {
		return this.mapper.readTree(send(HttpRequest.newBuilder(at(path))).body());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private URI at(String path) {
		return URI.create("http://localhost:" + this.port + "/api/v1" + path);
	}

}
