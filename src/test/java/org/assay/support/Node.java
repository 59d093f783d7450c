package org.assay.support;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the scripts of {@code src/test/modeler}, with the libraries they name. */
public final class Node implements ExecutionCondition {

	private static final Path FOLDER = Path.of("src", "test", "modeler").toAbsolutePath();

	private static final long PATIENCE = 5; // minutes, to fetch libraries once

	/**
	 * What the script said, a line each; none if it has nothing to say against its input.
	 */
	public static synchronized List<String> run(String script, Object... arguments) {
		if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
			said(List.of("npm", "ci", "--no-audit", "--no-fund", "--loglevel", "error"));
		}
		List<String> command = new ArrayList<>(List.of("node", FOLDER.resolve(script).toString()));
		Stream.of(arguments)
			.map((argument) -> Path.of(argument.toString()).toAbsolutePath().toString())
			.forEach(command::add);
		return said(command);
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		boolean installed = Stream.of("node", "npm")
			.allMatch((name) -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
				.anyMatch((folder) -> Files.isExecutable(Path.of(folder, name))));
		return installed ? ConditionEvaluationResult.enabled("Node.js is installed.") : ConditionEvaluationResult
			.disabled("Tests with Camunda Modeler's libraries are skipped: no node and npm.");
	}

	private static List<String> said(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
			List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
				.toList();
			assertThat(process.waitFor(PATIENCE, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).as(String.join("\n", said)).isLessThan(2);
			return (process.exitValue() == 0) ? List.of() : said;
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
