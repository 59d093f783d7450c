package org.assay.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchWordsTests {

	@Test
	void lookForWhatWasTypedAndNotForAPattern() {
		assertThat(new SearchWords("  100%\n of a_b! ").pattern()).isEqualTo("%100!% of a!_b!!%");
		assertThat(new SearchWords("front\0door").text()).as("no database takes it").isEqualTo("front door");
		assertThat(new SearchWords("FRONT door").isIn("The front DOOR works.")).isTrue();
	}

	@Test
	void refuseTooLittleAndTooMuchInASentence() {
		assertThatThrownBy(() -> new SearchWords(" a ")).isInstanceOf(Incomplete.class)
			.hasMessage("Type at least 2 characters to look for.");
		assertThatThrownBy(() -> new SearchWords("x".repeat(10_000))).isInstanceOf(Incomplete.class)
			.hasMessageStartingWith("Look for at most 100 characters");
	}

}
