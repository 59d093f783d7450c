package org.assay.pack.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the check takes a rule to ask is what the engine asks. */
class UnaryTestTests {

	private static final FeelEngine ENGINE = engine();

	private static FeelEngine engine() {
		var configuration = new DefaultDmnEngineConfiguration();
		configuration.buildEngine();
		return configuration.getFeelEngine();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "-1", "0.5", "1, 3", "< 3", "<= 3", "> 3", ">= 3", ">=3,<1", "[1..3]", "(1..3)",
			"]1..3[", "[1..3)", "(1..3]", "[1..2], > 4", "not(3)", "not(1,3)", "not(< 3)", "not([1..3],5)", "< limit",
			">= limit", "not(limit)", "[1..limit]", "-" })
	void numbersAreComparedAsTheEngineDoes(String text) {
		UnaryTest test = UnaryTest.read(text, ValueKind.NUMBER).orElseThrow();
		for (String number : List.of("-2", "-1", "0", "0.5", "1", "1.5", "2", "3", "4", "5", "6")) {
			BigDecimal value = new BigDecimal(number);
			for (int limit = 1; limit <= 5; limit++) {
				assertThat(test.accepts(value, Map.of("limit", BigDecimal.valueOf(limit)))).as("%s of %s", text, value)
					.isEqualTo(asked(text, value.doubleValue(), limit));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"a\"", "\"a\",\"b\"", "not(\"a\")", "not(\"a\", \"b\")", "\"a, b\"", "-" })
	void textsAreComparedAsTheEngineDoes(String text) {
		UnaryTest test = UnaryTest.read(text, ValueKind.TEXT).orElseThrow();
		for (String value : List.of("a", "b", "c", "a, b", "")) {
			assertThat(test.accepts(value, Map.of())).as("%s of %s", text, value).isEqualTo(asked(text, value, 0));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "false", "true,false", "-" })
	void truthIsComparedAsTheEngineDoes(String text) {
		UnaryTest test = UnaryTest.read(text, ValueKind.TRUTH).orElseThrow();
		for (boolean value : new boolean[] { true, false }) {
			assertThat(test.accepts(value, Map.of())).as("%s of %s", text, value).isEqualTo(asked(text, value, 0));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "abs(amount) > 3", "? > 3", "3 + 1", "= 3", "< 3 and > 1", "date(\"2026-01-01\")", "1,",
			"not(3", "[1..]", "null", "\"3\"", "1 2", "for x in y return z", "< 3; drop" })
	void whatSaysMoreIsNotRead(String text) {
		assertThat(UnaryTest.read(text, ValueKind.NUMBER)).isEmpty();
	}

	@Test
	void notTrueIsNotReadBecauseTheEngineTakesItForNever() {
		assertThat(UnaryTest.read("not(true)", ValueKind.TRUTH)).isEmpty();
		assertThat(asked("not(true)", false, 0)).isFalse();
	}

	@Test
	void aTextIsNoNumberAndANumberNoText() {
		assertThat(UnaryTest.read("3", ValueKind.TEXT)).isEmpty();
		assertThat(UnaryTest.read("true", ValueKind.NUMBER)).isEmpty();
		assertThat(UnaryTest.read("a", ValueKind.TEXT)).isEmpty();
	}

	private static boolean asked(String text, Object value, int limit) {
		// The engine does not hand an empty entry or a dash to FEEL.
		return text.equals("-") || ENGINE.evaluateSimpleUnaryTests(text, "input",
				Variables.createVariables().putValue("input", value).putValue("limit", limit).asVariableContext());
	}

}
