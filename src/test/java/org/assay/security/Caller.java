package org.assay.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser or program that keeps its cookies and follows no redirect. */
public final class Caller {

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address;

	public Caller(int port) {
		this.address = "http://localhost:" + port;
	}

	/** Opens a page as a browser does. */
	public HttpResponse<String> open(String path) {
		return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").GET());
	}

	/** Asks as a program does. */
	public HttpResponse<String> ask(String path) {
		return send(request(path).header("Accept", "application/json").GET());
	}

	/** Opens a file as a browser does. */
	public HttpResponse<byte[]> download(String path) {
		return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").GET(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	/** Sends JSON as a program does. */
	public HttpResponse<String> post(String path, String json, String... headers) {
		HttpRequest.Builder request = request(path).header("Accept", "application/json")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	HttpResponse<String> postForm(String path, String form, String... headers) {
		HttpRequest.Builder request = request(path).header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	/** Signs in on the sign-in page, as a person does. */
	public HttpResponse<String> signIn(String user, String password) {
		return submit("/sign-in", "/sign-in", Map.of("username", user, "password", password));
	}

	/** Sends a form of the page with these fields. */
	public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
		String form = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encode(field.getValue()) + "&")
			.collect(Collectors.joining());
		return postForm(action, form + "_csrf=" + encode(token(page)));
	}

	/** Presses the one button of the page's form and takes the file it gives. */
	public HttpResponse<byte[]> take(String page, String action) {
		String form = "_csrf=" + encode(token(page));
		return send(request(action).header("Accept", "*/*")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)), HttpResponse.BodyHandlers.ofByteArray());
	}

	/** Sends a file with the form of the page that sends to the page itself. */
	public HttpResponse<String> upload(String page, String field, String fileName, byte[] content) {
		String part = "--limit\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
		byte[] before = (part.formatted("_csrf", "") + token(page) + "\r\n"
				+ part.formatted(field, "; filename=\"" + fileName + "\""))
			.getBytes(StandardCharsets.UTF_8);
		byte[] after = "\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8);
		return send(request(page).header("Accept", "text/html")
			.header("Content-Type", "multipart/form-data; boundary=limit")
			.POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(before, content, after))));
	}

	private String token(String page) {
		Matcher token = FORM_TOKEN.matcher(open(page).body());
		if (!token.find()) {
			throw new AssertionError("The page " + page + " has no token");
		}
		return token.group(1);
	}

	public Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.http.send(request.build(), body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
