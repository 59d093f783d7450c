package org.assay.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another Java process. */
class Forked implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NORMAL)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final Process process;

	private final Path log;

	Forked(Path log, List<String> classPath, String heap, String main, String... settings) throws IOException {
		this.log = log;
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap,
						"-Duser.timezone=Europe/London", "-cp", String.join(File.pathSeparator, classPath), main));
		command.addAll(List.of(settings));
		this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	/** Where this JVM finds its classes, as far as they fit. */
	static List<String> classPath(Predicate<String> fitting) {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
			.filter(fitting)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Waits until the page is answered. */
	void awaitPage(String address) throws InterruptedException {
		HttpRequest page = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
		long start = System.nanoTime();
		while (!isAnswered(page)) {
			unlessEnded();
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				throw new IllegalStateException("It did not start, see " + this.log);
			}
			Thread.sleep(20);
		}
	}

	/**
	 * Checks that the process still runs.
	 * @throws IllegalStateException if it ended
	 */
	void unlessEnded() {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("It ended, see " + this.log);
		}
	}

	private static boolean isAnswered(HttpRequest page) throws InterruptedException {
		try {
			return HTTP.send(page, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false; // nobody listens yet
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
