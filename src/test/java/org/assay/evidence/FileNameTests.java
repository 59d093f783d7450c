package org.assay.evidence;

import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "../minutes.pdf", "..\\minutes.pdf", "/etc/passwd", "C:\\minutes.pdf", "..", "." })
	void refusesANameThatIsAPath(String name) {
		assertThatExceptionOfType(FileNameUnsafe.class).isThrownBy(() -> FileName.ofFile(name))
			.withMessageContaining("rename the file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "minutes\u202Efdp.exe", "minutes\u0000.pdf", "minutes\n.pdf" })
	void refusesANameThatHidesWhatItIs(String name) {
		assertThatExceptionOfType(FileNameUnsafe.class).isThrownBy(() -> FileName.ofFile(name))
			.withMessageContaining("cannot be seen");
	}

	@Test
	void refusesANameThatIsTooLong() {
		assertThatExceptionOfType(FileNameUnsafe.class).isThrownBy(() -> FileName.ofFile("a".repeat(256)))
			.withMessageContaining("255 characters");
	}

	@Test
	void refusesNoNameAtAll() {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> FileName.ofFile("  "))
			.withMessage("Give the evidence a name.");
	}

	@Test
	void takesTheSameNameFromEverySystemAsTheSame() {
		assertThat(FileName.ofFile("Cafe\u0301 … minutes.pdf ")).isEqualTo("Café … minutes.pdf");
	}

	@Test
	void letsTheTitleOfALinkContainASlash() {
		assertThat(FileName.ofLink("Cabinet 3/2026")).isEqualTo("Cabinet 3/2026");
	}

}
