package org.assay.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

class RegisterTests {

	private final Edition edition = new Register().edition("2012-13");

	@Test
	@Tag("D2")
	void listsTheDirectorsFortyFourDutiesInOrder() {
		assertThat(this.edition.registerOf(Holder.DCS)).extracting(Duty::key)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 44).mapToObj("D%02d"::formatted).toList());
	}

	@Test
	void numbersTheLeadMembersDutiesWithoutAGap() {
		List<Duty> duties = this.edition.registerOf(Holder.LMCS);

		assertThat(duties).isNotEmpty();
		assertThat(duties).extracting(Duty::key)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, duties.size()).mapToObj("M%02d"::formatted).toList());
	}

	@Test
	void countsTheDirectorsDutiesByTypeAsTheFrameworkDoes() {
		assertThat(count(Duty::type)).isEqualTo(Map.of(DutyType.PROFESSIONAL, 13L, DutyType.COMMISSIONING, 11L,
				DutyType.PARTNERSHIP, 9L, DutyType.ORGANISATIONAL, 7L, DutyType.PERFORMANCE, 4L));
	}

	@Test
	void countsTheDirectorsDutiesByFocusAsTheFrameworkDoes() {
		assertThat(count(Duty::focus)).isEqualTo(Map.of(Focus.OUTCOME, 22L, Focus.OUTPUT, 12L, Focus.STRUCTURAL, 8L,
				Focus.CULTURAL, 1L, Focus.INPUT, 1L));
	}

	@Test
	void countsTheDirectorsDutiesByTypeAndFocusAsTheFrameworkDoes() {
		assertThat(count((duty) -> duty.type() + " " + duty.focus())).containsOnly(entry("PROFESSIONAL OUTCOME", 12L),
				entry("PROFESSIONAL STRUCTURAL", 1L), entry("COMMISSIONING OUTCOME", 2L),
				entry("COMMISSIONING OUTPUT", 8L), entry("COMMISSIONING STRUCTURAL", 1L),
				entry("PARTNERSHIP OUTCOME", 8L), entry("PARTNERSHIP STRUCTURAL", 1L),
				entry("ORGANISATIONAL STRUCTURAL", 5L), entry("ORGANISATIONAL CULTURAL", 1L),
				entry("ORGANISATIONAL INPUT", 1L), entry("PERFORMANCE OUTPUT", 4L));
	}

	@Test
	void dischargesTheDirectorsDutiesAtTheForumsTheFrameworkNames() {
		assertThat(count(RegisterTests::forumGroup))
			.isEqualTo(Map.of("strategic and commissioning", 20L, "commissioning", 8L, "strategic and partners", 7L,
					"statutory boards", 3L, "strategic", 1L, "none", 5L));
	}

	@Test
	void marksTheSixStructuralDuties() {
		assertThat(this.edition.structuralDuties()).extracting(Duty::key)
			.containsExactly("D01", "D05", "D11", "D13", "D14", "D25");
	}

	@Test
	void givesEveryDutyWordsOfItsOwnAndASource() {
		assertThat(this.edition.duties()).extracting(Duty::title).doesNotHaveDuplicates();
		assertThat(this.edition.duties()).extracting(Duty::wording).doesNotHaveDuplicates();
		assertThat(this.edition.duties()).allSatisfy((duty) -> {
			assertThat(duty.title()).hasSizeLessThanOrEqualTo(60);
			assertThat(duty.source()).isNotBlank();
			assertThat(duty.discharge().posts()).isNotEmpty();
		});
	}

	@Test
	void claimsNoClauseAsVerified() {
		assertThat(this.edition.duties()).extracting(Duty::clause).noneMatch(Clause::verified);
		assertThat(this.edition.elements()).extracting(AssuranceElement::clause).noneMatch(Clause::verified);
	}

	@Test
	void saysWhatChangedWhereADutyNoLongerStandsAsWritten() {
		assertThat(this.edition.duties()).filteredOn((duty) -> duty.status() != DutyStatus.CURRENT)
			.extracting(Duty::key, Duty::note)
			.isNotEmpty()
			.allSatisfy((keyAndNote) -> assertThat(keyAndNote.toList().get(1)).isNotNull());
		assertThat(this.edition.duty("D25").status()).isEqualTo(DutyStatus.ADAPTED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			D09 | contracts and oversight
			D12 | meet as a matter of routine
			D23 | section 75
			D27 | as a caring parent would
			D30 | youth justice system plan coherently
			M10 | meet regularly and tell each other
			M13 | trained in safeguarding and briefed
			M15 | regular figures on the children in care
			M16 | move on to adult services
			M17 | raise a worry at the right level
			M18 | young offenders plan coherently
			M19 | Staff, money, risk and information
			M20 | where figures come from
			M21 | as totals and never as cases
			""")
	@Tag("A12")
	@Tag("D19")
	@Tag("D20")
	@Tag("D23")
	@Tag("D24")
	@Tag("R23")
	@Tag("R32")
	@Tag("R33")
	@Tag("R34")
	@Tag("R35")
	@Tag("R36")
	@Tag("R37")
	@Tag("R38")
	@Tag("R41")
	@Tag("R42")
	@Tag("R43")
	@Tag("R59")
	@Tag("R62")
	void keepsADutyForWhatTheGuidanceAsksToBeWatched(String duty, String words) {
		assertThat(this.edition.duty(duty).wording()).contains(words);
	}

	@Test
	@Tag("R65")
	@Tag("R66")
	void namesSixElementsEachWithEvidence() {
		assertThat(this.edition.elements()).extracting(AssuranceElement::key)
			.containsExactly("E1", "E2", "E3", "E4", "E5", "E6");
		assertThat(this.edition.elements()).allSatisfy((element) -> assertThat(element.evidence()).isNotEmpty());
		assertThat(this.edition.element("E3").evidence()).contains("analysis of spans of control",
				"capacity of deputies and assistant directors");
	}

	@Test
	@Tag("D1")
	void refusesAnUnknownEditionAndNamesTheKnownOnes() {
		assertThatThrownBy(() -> new Register().edition("2011")).isInstanceOf(UnknownEdition.class)
			.hasMessageContaining("“2011”")
			.hasMessageContaining("2012-13");
	}

	@Test
	void refusesAnUnknownDuty() {
		assertThatThrownBy(() -> this.edition.duty("D45")).isInstanceOf(UnknownDuty.class)
			.hasMessageContaining("“D45”");
	}

	@Test
	@Tag("R61")
	@Tag("D15")
	void refusesWorkGivenToOtherDirectorsWithoutAnInstrumentOfDelegation() {
		assertThatThrownBy(() -> new Discharge(List.of("dcs", "director-of-education"), List.of(), List.of()))
			.hasMessageContaining("without an instrument of delegation");
	}

	private <T> Map<T, Long> count(Function<Duty, T> property) {
		return this.edition.registerOf(Holder.DCS)
			.stream()
			.collect(Collectors.groupingBy(property, Collectors.counting()));
	}

	private static String forumGroup(Duty duty) {
		List<String> forums = duty.discharge().forums();
		if (forums.isEmpty()) {
			return "none";
		}
		if (forums.contains("health-and-wellbeing-board") || forums.contains("safeguarding-partnership")) {
			return "statutory boards";
		}
		if (!forums.contains("strategic-board")) {
			return "commissioning";
		}
		if (forums.contains("partnership-boards")) {
			return "strategic and partners";
		}
		return forums.contains("commissioning-board") ? "strategic and commissioning" : "strategic";
	}

}
