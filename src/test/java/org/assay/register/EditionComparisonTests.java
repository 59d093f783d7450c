package org.assay.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EditionComparisonTests {

	private final Register register = new Register();

	private final EditionComparison comparison = this.register.compare("2009", "2012-13");

	@Test
	void comparesEveryClauseOfBothEditions() {
		assertThat(this.comparison.changes().stream().map(ClauseChange::after).filter(Objects::nonNull))
			.containsExactlyElementsOf(this.register.edition("2012-13").duties());
		assertThat(this.comparison.changes().stream().flatMap((line) -> line.before().stream()).map(Provision::key))
			.containsAll(this.register.edition("2009").paragraphs().stream().map(Paragraph::number).toList());
	}

	@Test
	void findsWhatTheEditionOf2012Added() {
		assertThat(keys(Change.ADDED)).contains("D12", "D14", "D34", "M03", "M11").doesNotContain("D05", "D13", "M12");
	}

	@Test
	void findsThatTheYearlyAssessmentByChiefExecutiveAndLeaderWasDropped() {
		assertThat(this.comparison.of(Change.REMOVED)).flatExtracting(ClauseChange::before)
			.extracting(Provision::key)
			.contains("3.31", "4.5", "2.12", "4.2")
			.doesNotContain("3.29", "2.25");
	}

	@Test
	void tellsADutyThatAsksTheSameElsewhereFromOneThatAsksMore() {
		assertThat(keys(Change.MOVED)).contains("D05", "D25", "M01");
		assertThat(keys(Change.CHANGED)).contains("D13", "M12");
	}

	@Test
	void namesEachEarlierClauseOfAChangedDuty() {
		assertThat(line("D13").before()).extracting(Provision::key).containsExactly("3.13", "3.14", "3.15");
	}

	@Test
	void hasExactlyTheAddedAndChangedDutiesAssessedAnew() {
		assertThat(this.comparison.affected()).extracting(Duty::key)
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(keys(Change.ADDED).stream(), keys(Change.CHANGED).stream()).toList());
	}

	@Test
	void leavesOutADutyThatStandsUnchangedUnderItsKey() {
		Edition first = edition("a", null, duty("D01", null), duty("D02", null), duty("D03", null));
		Edition second = edition("b", "a", duty("D01", new Supersedes(List.of("D01"), true)),
				duty("D02", new Supersedes(List.of("D03"), true)));

		assertThat(EditionComparison.of(first, second).changes()).extracting(ClauseChange::change)
			.containsExactly(Change.MOVED, Change.REMOVED);
	}

	@Test
	void refusesEditionsThatDoNotFollowEachOther() {
		assertThatThrownBy(() -> this.register.compare("2012-13", "2009")).isInstanceOf(NotItsPredecessor.class)
			.hasMessage(
					"The edition “2009” does not follow “2012-13” directly; nothing in the register comes before it.");
		assertThatThrownBy(() -> this.register.compare("2012-13", "2012-13"))
			.hasMessage("The edition “2012-13” does not follow “2012-13” directly; compare it with “2009”.");
	}

	@Test
	void refusesADutyThatTakesOverAClauseThatNeverWas() {
		Edition first = edition("a", null, duty("D01", null));
		Edition second = edition("b", "a", duty("D01", new Supersedes(List.of("D09"), true)));

		assertThatThrownBy(() -> EditionComparison.of(first, second)).hasMessageContaining("D09");
	}

	private List<String> keys(Change change) {
		return this.comparison.of(change).stream().map((line) -> Objects.requireNonNull(line.after()).key()).toList();
	}

	private ClauseChange line(String duty) {
		return this.comparison.changes()
			.stream()
			.filter((line) -> line.after() != null && line.after().key().equals(duty))
			.findFirst()
			.orElseThrow();
	}

	private static Edition edition(String key, @Nullable String replaces, Duty... duties) {
		return new Edition(key, "Edition " + key, "Nobody", LocalDate.of(2020, 1, 1), replaces, Arrays.asList(duties),
				List.of(), List.of());
	}

	private static Duty duty(String key, @Nullable Supersedes supersedes) {
		return new Duty(key, "Title of " + key, "Wording of " + key, DutyType.PROFESSIONAL, Focus.OUTCOME, "Section",
				Holder.DCS, false, new Discharge(List.of("dcs"), List.of(), List.of()), new Clause("page 1", false),
				"Nowhere", supersedes, DutyStatus.CURRENT, null);
	}

}
