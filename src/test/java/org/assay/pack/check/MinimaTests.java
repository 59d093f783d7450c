package org.assay.pack.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.assay.review.Trigger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What tables must answer is asked of tables, inputs and answers that there are. */
class MinimaTests {

	private final List<DecisionTable> standard = PackReader.read(TestPack.standard().files(), new Problems())
		.decisions();

	@Test
	void everyMinimumSpeaksOfInputsOfTheStandardTable() {
		assertThat(Minima.shipped().minima()).isNotEmpty()
			.allSatisfy((minimum) -> assertThat(table(minimum).asked()).containsAll(minimum.when().keySet()));
	}

	@Test
	void everyMinimumForbidsSomeAnswerAndAllowsAnother() {
		for (Minimum minimum : Minima.shipped().minima()) {
			assertThat(table(minimum).answers()).anyMatch(minimum::allows)
				.anyMatch((answer) -> !minimum.allows(answer));
		}
	}

	@Test
	@Tag("R13")
	void aFullTestIsAskedForExactlyWhereThePostsThemselvesChange() {
		List<String> structural = Arrays.stream(Trigger.values())
			.filter(Trigger::structural)
			.map(Trigger::key)
			.toList();
		Minimum minimum = Minima.shipped().of("ReviewDepth").get(0);
		assertThat(Arrays.stream(Trigger.values()).map(Trigger::key))
			.filteredOn((key) -> minimum.test("trigger").accepts(key, Map.of()))
			.isEqualTo(structural);
	}

	private DecisionTable table(Minimum minimum) {
		return this.standard.stream()
			.filter((table) -> table.id().equals(minimum.decision()))
			.findFirst()
			.orElseThrow();
	}

}
