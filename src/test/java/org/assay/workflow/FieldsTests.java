package org.assay.workflow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FieldsTests {

	enum Verdict {

		MET, PARTLY_MET

	}

	@Test
	void treatsBlankTextAsMissingAndSaysTheSentence() {
		Fields fields = new Fields(Map.of("reasons", "  \n"));

		assertThat(fields.text("reasons")).isEmpty();
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> fields.text("reasons", "Give your reasons."))
			.withMessage("Give your reasons.");
	}

	@Test
	void readsAChoiceByItsKebabName() {
		assertThat(new Fields(Map.of("rating", "partly-met")).choice("rating", Verdict.class, "Choose."))
			.isEqualTo(Verdict.PARTLY_MET);
	}

	@Test
	void refusesAChoiceNobodyOffered() {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(
					() -> new Fields(Map.of("rating", "splendid")).choice("rating", Verdict.class, "Choose a rating."))
			.withMessage("Choose a rating.");
	}

	@Test
	void readsADateAndRefusesWhatIsNone() {
		assertThat(new Fields(Map.of("on", "2026-03-31")).date("on", "Give a date."))
			.contains(LocalDate.of(2026, 3, 31));
		assertThat(new Fields(Map.of("on", "2026-03-31T00:00")).date("on", "Give a date."))
			.contains(LocalDate.of(2026, 3, 31));
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new Fields(Map.of("on", "31st")).date("on", "Give a date."));
	}

	@Test
	void readsTheRowsOfADynamicList() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("point", "The board met twice.");
		row.put("subject", null);
		Fields fields = new Fields(Map.of("points", Arrays.asList(row, "not a row"), "ticked", List.of("D01", "D02")));

		assertThat(fields.rows("points")).singleElement()
			.satisfies((point) -> assertThat(point.text("point")).contains("The board met twice."));
		assertThat(fields.chosen("ticked")).containsExactly("D01", "D02");
		assertThat(fields.rows("absent")).isEmpty();
	}

}
