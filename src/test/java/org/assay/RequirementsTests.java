package org.assay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assay.Requirements.Asked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequirementsTests {

	private static final Path DOCUMENT = Path.of("src/docs/requirements.md");

	private static Requirements requirements;

	@BeforeAll
	static void read() throws IOException {
		requirements = Requirements.read();
	}

	@Test
	void everyRequirementIsServedOrDeclinedForAReason() {
		assertThat(requirements.list()).isNotEmpty()
			.filteredOn(
					(asked) -> !asked.isDeclined() && asked.served() == null && requirements.stepsOf(asked).isEmpty())
			.as("served by no step, rule or page")
			.extracting(Asked::id)
			.isEmpty();
	}

	@Test
	void onlyWhatIsNiceToHaveIsDeclined() {
		assertThat(requirements.list()).filteredOn(Asked::isDeclined).extracting(Asked::priority).containsOnly("NICE");
	}

	@Test
	void everyRequirementThatIsServedIsProvedByATest() {
		assertThat(requirements.list())
			.filteredOn((asked) -> !asked.isDeclined() && requirements.testsOf(asked).isEmpty())
			.as("carried as a tag by no test")
			.extracting(Asked::id)
			.isEmpty();
	}

	@Test
	void diagramsAndTestsNameRequirementsOfTheListOnly() {
		List<String> known = requirements.list().stream().map(Asked::id).toList();

		assertThat(requirements.steps().keySet()).isSubsetOf(known);
		assertThat(requirements.tests().keySet()).isSubsetOf(known);
	}

	@Test
	void theDocumentSaysWhatDiagramsAndTestsSay() throws IOException {
		if ("write".equals(System.getProperty("assay.docs"))) {
			Files.writeString(DOCUMENT, requirements.document());
		}

		assertThat(DOCUMENT).as("made anew with -Dassay.docs=write").hasContent(requirements.document());
	}

}
