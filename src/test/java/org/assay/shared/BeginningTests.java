package org.assay.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BeginningTests {

	@ParameterizedTest
	@CsvSource({ "Front door, 10, Front door", "Front door at night, 10, Front door…",
			"Front doors at night, 10, Front…", "Safeguarding, 4, Safe…", "Front  door, 6, Front…" })
	void endsWithAWholeWord(String text, int most, String beginning) {
		assertThat(Beginning.of(text, most)).isEqualTo(beginning);
	}

	@Test
	void isTheFirstLine() {
		assertThat(Beginning.of("\nFront door\nHow long do calls wait?")).isEqualTo("Front door");
		assertThat(Beginning.of("")).isEmpty();
	}

}
