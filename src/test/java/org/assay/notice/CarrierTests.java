package org.assay.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import org.assay.notice.NoticeProperties.Way;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.gov.service.notify.NotificationClient;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CarrierTests {

	private static final String KEY = "test-11111111-1111-1111-1111-111111111111-22222222-2222-2222-2222-222222222222";

	@Test
	void anAddressThatTheMailServerDoesNotKnowIsRefusedAndABusyOneIsNot() throws Exception {
		assertThat(answering("550 5.1.1 No such mailbox")).returns(Carried.Outcome.ADDRESS_REFUSED, Carried::outcome)
			.satisfies((carried) -> assertThat(carried.problem()).contains("No such mailbox"));
		assertThat(answering("450 4.2.1 Mailbox busy")).returns(Carried.Outcome.LATER, Carried::outcome);
		assertThat(PostOffice.to(80).carry(letter("no address"))).returns(Carried.Outcome.ADDRESS_REFUSED,
				Carried::outcome);
	}

	@Test
	void aMailServerThatIsDownTakesNothingNow() throws Exception {
		int free;
		try (ServerSocket closed = new ServerSocket(0)) {
			free = closed.getLocalPort();
		}

		assertThat(PostOffice.to(free).carry(letter("sam@example.org"))).returns(Carried.Outcome.UNREACHABLE,
				Carried::outcome);
	}

	@Test
	void notifyIsGivenTheTextAndOurIdAsTheReference() throws Exception {
		BlockingQueue<JsonNode> asked = new LinkedBlockingQueue<>();
		Letter letter = letter("sam@example.org");

		Carried carried = notify(201, """
				{"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": "%s", "content": {"subject": "S",
				"body": "B", "from_email": "council@notifications.service.gov.uk"}, "uri": "https://x.example",
				"template": {"id": "f33517ff-2a88-4f6e-b855-c550268ce08a", "version": 1, "uri": "https://x.example"}}
				""".formatted(letter.id()), asked, letter);

		assertThat(carried).isEqualTo(Carried.TAKEN);
		JsonNode request = asked.take();
		assertThat(request.path("reference").asText()).isEqualTo(letter.id().toString());
		assertThat(request.path("email_address").asText()).isEqualTo("sam@example.org");
		assertThat(request.path("template_id").asText()).isEqualTo("f33517ff-2a88-4f6e-b855-c550268ce08a");
		assertThat(request.path("personalisation").path("body").asText()).isEqualTo("Text");
	}

	@Test
	void aTemplateThatIsGoneFromNotifyLosesNoEmail() throws Exception {
		assertThat(refusedByNotify(400, "BadRequestError", "Template not found")).isEqualTo(Carried.Outcome.LATER);
		assertThat(refusedByNotify(400, "ValidationError", "email_address Not a valid email address"))
			.isEqualTo(Carried.Outcome.ADDRESS_REFUSED);
		assertThat(refusedByNotify(429, "TooManyRequestsError", "Exceeded send limits"))
			.isEqualTo(Carried.Outcome.UNREACHABLE);
	}

	@Test
	void saysInASentenceWhatIsMissingToSendEmail() {
		refuses(new NoticeProperties(Way.SMTP, null, null, null, null, ""),
				"Email is to go out: set assay.notice.public-address to the address at which people open Assay, such as https://assay.example.gov.uk.");
		refuses(new NoticeProperties(Way.SMTP, "https://assay.example/", null, null, null, ""),
				"Email is to go out by smtp: set spring.mail.host to the mail server's name.");
		refuses(new NoticeProperties(Way.NOTIFY, "https://assay.example/", null, KEY, null, "https://x.example"),
				"Email is to go out by notify: set assay.notice.notify-template to the id of the template.");
	}

	private static void refuses(NoticeProperties settings, String sentence) {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new NoticeConfiguration().carrier(settings,
					new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class)))
			.withMessage(sentence);
	}

	private static Letter letter(String to) {
		return new Letter(UUID.randomUUID(), "Exampleshire", to, "Subject", "Text", "<p>Text</p>");
	}

	/** A mail server that answers so when it is told whom the letter is to. */
	private static Carried answering(String answer) throws Exception {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			CompletableFuture<Void> talk = CompletableFuture.runAsync(() -> talk(server, answer));
			Carried carried = PostOffice.to(server.getLocalPort()).carry(letter("sam@example.org"));
			talk.join();
			return carried;
		}
	}

	private static void talk(ServerSocket server, String answer) {
		try (Socket client = server.accept();
				BufferedReader words = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
			say(client, "220 ready");
			for (@Nullable
			String word = words.readLine(); word != null; word = words.readLine()) {
				say(client, word.startsWith("RCPT") ? answer : "250 fine");
			}
		}
		catch (IOException ex) {
			// The client has gone.
		}
	}

	private static void say(Socket client, String words) throws IOException {
		OutputStream out = client.getOutputStream();
		out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private static Carried.Outcome refusedByNotify(int status, String error, String message) throws IOException {
		String body = """
				{"status_code": %d, "errors": [{"error": "%s", "message": "%s"}]}""".formatted(status, error, message);
		return notify(status, body, new LinkedBlockingQueue<>(), letter("sam@example.org")).outcome();
	}

	private static Carried notify(int status, String body, BlockingQueue<JsonNode> asked, Letter letter)
			throws IOException {
		HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		service.createContext("/", (exchange) -> {
			asked.add(new ObjectMapper().readTree(exchange.getRequestBody()));
			byte[] answer = body.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(status, answer.length);
			exchange.getResponseBody().write(answer);
			exchange.close();
		});
		service.start();
		try {
			return new NotifyCarrier(new NotificationClient(KEY, "http://127.0.0.1:" + service.getAddress().getPort()),
					"f33517ff-2a88-4f6e-b855-c550268ce08a")
				.carry(letter);
		}
		finally {
			service.stop(0);
		}
	}

}
