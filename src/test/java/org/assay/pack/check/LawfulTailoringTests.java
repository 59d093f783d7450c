package org.assay.pack.check;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** What councils may change has no problem; {@link TailoringProcessTests} runs it. */
class LawfulTailoringTests {

	private static final List<List<Tailoring>> ALL = List.of(ScrutinyTailorings.ALL, TownTailorings.OF_REVIEWS,
			TownTailorings.OF_REPORTS, TownTailorings.OF_CALL_INS, TownTailorings.OF_ACTIONS);

	@TestFactory
	Stream<DynamicTest> eachTailoringIsLawful() {
		return ALL.stream()
			.flatMap(List::stream)
			.map((tailoring) -> hasNoProblem(tailoring.name(), List.of(tailoring)));
	}

	@TestFactory
	Stream<DynamicTest> theTailoringsOfAProcessAreLawfulTogether() {
		return ALL.stream().map((tailorings) -> hasNoProblem(tailorings.get(0).name() + " and more", tailorings));
	}

	private static DynamicTest hasNoProblem(String name, List<Tailoring> tailorings) {
		return DynamicTest.dynamicTest(name,
				() -> assertThat(TestPack.CHECK.check(Tailoring.pack(tailorings).files())).isEmpty());
	}

}
