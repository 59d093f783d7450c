package org.assay.pack;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.Assay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void aGoodPackEndsWithZero() throws Exception {
		assertThat(check(Packs.written(ProcessPack.shipped(), this.folder).toString())).isZero();
		assertThat(said()).startsWith("No problem in ");
	}

	@Test
	void anUnlawfulPackEndsWithOneAndSaysWhy() throws Exception {
		assertThat(check(Packs.written(Packs.unlawful(), this.folder).toString())).isEqualTo(1);
		assertThat(said()).contains("R24 is not kept: this task is given to lmcs.").contains("1 error, 0 warnings");
	}

	@Test
	void programsReadTheProblemsAsJson() throws Exception {
		check(Packs.written(Packs.unlawful(), this.folder).toString(), "--json");
		assertThat(new ObjectMapper().readTree(said())).singleElement().satisfies((problem) -> {
			assertThat(problem.path("file").asText()).isEqualTo("review/AssuranceReviewProcess.bpmn");
			assertThat(problem.path("element").asText())
				.isEqualTo("\"Attest self-assessment\" (Task_AttestSelfAssessment)");
			assertThat(problem.path("severity").asText()).isEqualTo("ERROR");
		});
	}

	@Test
	void nothingToCheckEndsWithTwo() throws Exception {
		var errors = new ByteArrayOutputStream();
		int code = CheckCommand.run(new PrintStream(errors, true, StandardCharsets.UTF_8), "check",
				this.folder.resolve("none").toString());
		assertThat(code).isEqualTo(2);
		assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("There is no folder ");
		assertThat(CheckCommand.run(new PrintStream(errors, true, StandardCharsets.UTF_8), "check")).isEqualTo(2);
	}

	@Test
	void theApplicationEndsAsTheCheckDoes() throws Exception {
		ProcessBuilder command = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
				Assay.class.getName(), "check", Packs.written(Packs.unlawful(), this.folder).toString());
		// Not as an argument: a command that long cannot be repeated in another JVM.
		command.environment()
			.put("CLASSPATH", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
		Process assay = command.start();

		assertThat(assay.inputReader().lines()).last().isEqualTo("1 error, 0 warnings in 101 files.");
		assertThat(assay.waitFor()).isEqualTo(1);
	}

	private int check(String folder, String... options) throws Exception {
		var arguments = new ArrayList<>(List.of(options));
		arguments.add(0, folder);
		return new CheckCommand(new PrintStream(this.said, true, StandardCharsets.UTF_8)).run(arguments);
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

}
