package org.assay.evidence;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParticularsTests {

	final ObjectMapper mapper = new ObjectMapper();

	@Test
	@Tag("D14")
	@Tag("T4")
	@Tag("T7")
	void readsWhatWasSaidOfAPieceOfEvidence() {
		Particulars said = text("""
				{"description": " Minute 7 ", "effectiveFrom": "2025-04-01", "effectiveTo": "2026-03-31",
				"dataQuality": "Sampled", "classification": "exempt", "noChildIdentified": true}""").particulars();

		assertThat(said).isEqualTo(new Particulars("Minute 7", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31),
				"Sampled", Classification.EXEMPT, true));
	}

	@Test
	void leavesAloneWhatAChangeDoesNotName() {
		Particulars before = new Particulars("Minute 7", LocalDate.of(2025, 4, 1), null, "Sampled",
				Classification.EXEMPT, true);

		Particulars after = text("{\"effectiveFrom\": \"\", \"classification\": \"open\"}").over(before);

		assertThat(after).isEqualTo(new Particulars("Minute 7", null, null, "Sampled", Classification.OPEN, true));
	}

	@Test
	@Tag("R68")
	void refusesEvidenceInWhichAChildMightBeIdentified() {
		assertRefused("{\"classification\": \"open\"}", "Confirm that no child or family can be identified");
		assertRefused("{\"classification\": \"open\", \"noChildIdentified\": false}", "Confirm that no child");
	}

	@Test
	void refusesAPeriodThatEndsBeforeItBegins() {
		assertRefused("""
				{"classification": "open", "noChildIdentified": true,
				"effectiveFrom": "2026-03-02", "effectiveTo": "2026-03-01"}""", "ends before it begins");
	}

	@Test
	void refusesADateThatDoesNotExist() {
		assertRefused("""
				{"classification": "open", "noChildIdentified": true, "effectiveFrom": "2026-02-30"}""",
				"dates that exist");
	}

	@Test
	void refusesAnUnknownClassification() {
		assertRefused("{\"classification\": \"secret\", \"noChildIdentified\": true}", "Choose a classification");
		assertRefused("{\"noChildIdentified\": true}", "Choose a classification");
	}

	@Test
	void refusesALongDescription() {
		assertRefused("{\"classification\": \"open\", \"noChildIdentified\": true, \"description\": \""
				+ "a".repeat(Particulars.LONGEST_TEXT + 1) + "\"}", "longer than 2000 characters");
	}

	@Test
	void refusesWhatIsNoJsonObject() {
		assertRefused("", "as a JSON object");
		assertRefused("[]", "as a JSON object");
		assertRefused("{", "as a JSON object");
	}

	private void assertRefused(String json, String words) {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> text(json).particulars())
			.withMessageContaining(words);
	}

	private ParticularsText text(String json) {
		return ParticularsText.of(json, this.mapper);
	}

}
