package org.assay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assay.shared.Reference;
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
	void keepsTheComponentsOfAFactAndNothingElse() {
		TeaBrewed fact = new TeaBrewed("exampleshire", new Reference("cup", "1"), "Assam", 3,
				LocalDate.of(2026, 11, 22), List.of(), Map.of(), null);

		assertThat(CanonicalJson.contentOf(fact).fieldNames()).toIterable()
			.containsExactlyInAnyOrder("blend", "cups", "on", "extras", "vessels", "note");
	}

	@Test
	void readsTextThatIsNoJsonAsNothing() {
		assertThat(CanonicalJson.read("{")).isEmpty();
	}

}
