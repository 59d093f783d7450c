package org.assay.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.Assay;
import org.awaitility.Awaitility;

/**
 * Assay in a JVM of its own, started in a folder as {@code java -jar assay.jar} is: none
 * of the tests' settings reach it.
 */
public final class StartedAssay implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Path output;

	private StartedAssay(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/** Starts the server on a free port, and returns once it answers. */
	public static StartedAssay serverIn(Path folder, String... settings) throws IOException {
		StartedAssay started = in(folder, Stream.concat(Stream.of("--server.port=0"), Stream.of(settings)).toList());
		started.says("Started Assay");
		return started;
	}

	/** Runs a command to its end, and returns what it said. */
	public static String runIn(Path folder, String... words) throws IOException, InterruptedException {
		try (StartedAssay started = in(folder, List.of(words))) {
			if (!started.process.waitFor(3, TimeUnit.MINUTES)) {
				throw new AssertionError("It did not end: " + started.output());
			}
			return started.output();
		}
	}

	/** Waits until the text stands in the output. */
	public void says(String text) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> output().contains(text) || !this.process.isAlive());
		if (!output().contains(text)) {
			throw new AssertionError("It ended without saying \"" + text + "\": " + output());
		}
	}

	public int port() {
		return PORT.matcher(output())
			.results()
			.map((MatchResult found) -> Integer.parseInt(found.group(1)))
			.findFirst()
			.orElseThrow();
	}

	/** All that it said so far. */
	public String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Stops it as an operating system does, and waits for its end. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
				this.process.destroyForcibly();
				throw new AssertionError("It did not stop when it was told to: " + output());
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	private static StartedAssay in(Path folder, List<String> arguments) throws IOException {
		Path output = Files.createTempFile("assay-", ".log");
		List<String> command = new ArrayList<>(
				List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1",
						"-Duser.timezone=Europe/London", "-cp", classPath(), Assay.class.getName()));
		command.addAll(arguments);
		ProcessBuilder start = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		start.environment().clear();
		return new StartedAssay(start.start(), output);
	}

	/** Without the tests, whose settings would win, and in full, for another folder. */
	private static String classPath() {
		String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		Path tests = testClasses();
		return Stream.of(all.split(File.pathSeparator))
			.map((entry) -> Path.of(entry).toAbsolutePath())
			.filter((entry) -> !entry.equals(tests))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static Path testClasses() {
		try {
			return Path.of(StartedAssay.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
