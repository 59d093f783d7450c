package org.assay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A person signed in over HTTP who uploads and downloads evidence. */
class SignedInBrowser {

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final int BLOCK = 64 * 1024;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address;

	SignedInBrowser(int port, String user, String password) throws IOException, InterruptedException {
		this.address = "http://localhost:" + port;
		Matcher token = FORM_TOKEN.matcher(open("/sign-in"));
		if (!token.find()) {
			throw new IllegalStateException("The sign-in page has no token");
		}
		this.http.send(HttpRequest.newBuilder(URI.create(this.address + "/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(
					"username=" + encode(user) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1))))
			.build(), BodyHandlers.discarding());
		open("/api/v1/session"); // brings the token of the new session
	}

	/** What a page of Assay, or its API, answers. */
	String open(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))).body();
	}

	/** How many SQL statements the page takes. */
	int statements(String path) throws IOException, InterruptedException {
		HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(this.address + path));
		return send(asked.header(StatementsTold.HEADER, "")).headers()
			.firstValue(StatementsTold.HEADER)
			.map(Integer::valueOf)
			.orElseThrow();
	}

	private HttpResponse<String> send(HttpRequest.Builder asked) throws IOException, InterruptedException {
		HttpRequest request = asked.build();
		HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
		if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
			throw new IOException(request.uri() + " is answered with " + answer.statusCode());
		}
		return answer;
	}

	/** Uploads the file to the task and returns the id of the evidence. */
	String upload(String task, String name, Path file) throws IOException {
		HttpURLConnection connection = connect("/api/v1/tasks/" + task + "/evidence");
		connection.setRequestMethod("POST");
		connection.setDoOutput(true);
		connection.setFixedLengthStreamingMode(Files.size(file));
		connection.setRequestProperty("Content-Type", "application/octet-stream");
		connection.setRequestProperty("X-ASSAY-CSRF", cookie("ASSAY-CSRF"));
		connection.setRequestProperty("Assay-Evidence",
				encode("{\"name\":\"" + name + "\",\"classification\":\"internal\",\"noChildIdentified\":true}")
					.replace("+", "%20"));
		try (InputStream content = Files.newInputStream(file); OutputStream sent = connection.getOutputStream()) {
			copy(content, sent);
		}
		if (connection.getResponseCode() != HttpURLConnection.HTTP_CREATED) {
			throw new IOException("Refused with " + connection.getResponseCode());
		}
		try (InputStream answer = connection.getInputStream()) {
			return new ObjectMapper().readTree(answer).path("id").asText();
		}
	}

	/** Downloads the evidence and returns how many bytes came. */
	long download(String evidence) throws IOException {
		try (InputStream content = connect("/api/v1/evidence/" + evidence + "/content").getInputStream()) {
			return copy(content, OutputStream.nullOutputStream());
		}
	}

	private HttpURLConnection connect(String path) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) URI.create(this.address + path).toURL().openConnection();
		connection.setRequestProperty("Cookie",
				this.cookies.getCookieStore()
					.getCookies()
					.stream()
					.map((cookie) -> cookie.getName() + "=" + cookie.getValue())
					.collect(Collectors.joining("; ")));
		return connection;
	}

	private String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

	private static long copy(InputStream from, OutputStream to) throws IOException {
		byte[] block = new byte[BLOCK];
		long all = 0;
		for (int read = from.read(block); read >= 0; read = from.read(block)) {
			to.write(block, 0, read);
			all += read;
		}
		return all;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
