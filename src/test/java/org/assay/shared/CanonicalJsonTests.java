package org.assay.shared;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalJsonTests {

	@Test
	void writesTheExampleOfRfc8785() {
		String example = """
				{
				  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
				  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
				  "literals": [null, true, false]
				}""";

		assertThat(CanonicalJson.write(CanonicalJson.read(example)))
			.isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
					+ "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
	}

	@Test
	void digestsTheUtf8BytesOfTheText() {
		assertThat(CanonicalJson.digest("€"))
			.isEqualTo("c4cc90ed3d26f12d4b08a75140970a7904035c31cbb4515a83f19b9003c00d1d");
	}

	@Test
	void keepsTheComponentsOfARecordAndNothingElse() {
		assertThat(CanonicalJson.write(new Cup("Assam", LocalDate.of(2026, 11, 22), List.of(1, 2), null)))
			.isEqualTo("{\"blend\":\"Assam\",\"note\":null,\"on\":\"2026-11-22\",\"sugars\":[1,2]}");
	}

	@Test
	void readsTextThatIsNoJsonAsNothing() {
		assertThat(CanonicalJson.read("{")).isEmpty();
	}

	record Cup(String blend, LocalDate on, List<Integer> sugars, @Nullable String note) {

		public boolean isSweet() {
			return !this.sugars.isEmpty();
		}

	}

}
