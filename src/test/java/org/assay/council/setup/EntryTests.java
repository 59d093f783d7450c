package org.assay.council.setup;

import java.util.Map;

import org.assay.council.FoundCouncil;
import org.assay.council.Governance;
import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class EntryTests {

	@Test
	void collectsWhatIsWrongFieldByFieldAndKeepsWhatWasTyped() {
		Entry entry = new Entry(Map.of("name", " ", "key", "Bad Key"));

		entry.check("name", () -> FoundCouncil.checkedName(entry.text("name")))
			.check("key", () -> FoundCouncil.checkedKey(entry.text("key")));

		assertThat(entry.errors()).containsOnlyKeys("name", "key")
			.contains(entry("name", "Enter the council's full name."));
		assertThat(entry.text("key")).isEqualTo("Bad Key");
	}

	@Test
	void isNotSentWhileSomethingIsWrong() {
		Entry entry = Entry.blank().check("name", () -> FoundCouncil.checkedName(""));

		assertThat(entry.send("name", () -> {
			throw new AssertionError("was sent");
		})).isFalse();
	}

	@Test
	void showsARefusalBesideTheFieldItIsSentWith() {
		Entry entry = Entry.blank();

		boolean accepted = entry.send("since", () -> {
			throw new Incomplete("Choose other days.");
		});

		assertThat(accepted).isFalse();
		assertThat(entry.error("since")).isEqualTo("Choose other days.");
	}

	@ParameterizedTest
	@CsvSource({ "29,2,2028,2028-02-29", "1,12,2026,2026-12-01", "' 1 ',03,2026,2026-03-01" })
	void readsADateFromItsThreeFields(String day, String month, String year, String date) {
		assertThat(dated(day, month, year).day("since", "First day")).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "29,2,2026", "31,4,2026", "0,1,2026", "1,13,2026", "1,1,26", "x,1,2026", "'',1,2026",
			"1,1,999999999999" })
	void refusesADateThatIsNone(String day, String month, String year) {
		Entry entry = dated(day, month, year);

		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> entry.dayIfAny("since", "First day"))
			.withMessage("First day: enter a real date, such as 27 3 2026.");
	}

	@Test
	void takesThreeEmptyFieldsForNoDate() {
		assertThat(dated("", " ", "").dayIfAny("since", "First day")).isEmpty();
	}

	@Test
	void refusesAChoiceThatIsNotOnOffer() {
		Entry entry = new Entry(Map.of("governance", "DICTATORSHIP"));

		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> entry.choice("governance", Governance.class, "Choose how the council is governed."))
			.withMessage("Choose how the council is governed.");
	}

	private static Entry dated(String day, String month, String year) {
		return new Entry(Map.of("since-day", day, "since-month", month, "since-year", year));
	}

}
