package org.assay.cabinet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each table over every case that tells its rules apart. */
class CabinetDecisionTableTests {

	@ParameterizedTest
	@CsvSource({ "true, true, key", "true, false, key", "false, true, key", "false, false, not-key" })
	void eitherQuestionMakesAKeyDecision(boolean money, boolean wards, String expected) {
		assertThat(CabinetTables.says("KeyDecision", "keyDecision",
				Map.of("significantMoney", money, "severalWards", wards)))
			.containsExactly(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "keeping", "disclosing", "" })
	void informationIsExemptExactlyWhereTheLawAllowsIt(String interest) {
		for (int paragraphs = 0; paragraphs <= 7; paragraphs++) {
			boolean exempt = paragraphs > 0 && interest.equals("keeping");

			assertThat(exemption(paragraphs, interest)).as(paragraphs + " " + interest)
				.containsExactly(exempt ? "exempt" : "public");
		}
	}

	@ParameterizedTest
	@EnumSource
	void theLawAndTheTableAgreeOnEveryParagraph(ExemptParagraph paragraph) {
		Exemption kept = new Exemption(Set.of(paragraph), true, "A child could be recognised.");
		Exemption disclosed = new Exemption(Set.of(paragraph), false, "The public pays for it.");

		assertThat(exemption(1, "keeping")).containsExactly(kept.openness().name().toLowerCase(Locale.ROOT));
		assertThat(exemption(1, "disclosing")).containsExactly(disclosed.openness().name().toLowerCase(Locale.ROOT));
	}

	@Test
	void everyCallInLeadsToExactlyOneProposal() {
		for (int members = 1; members <= 4; members++) {
			for (int grounds = 0; grounds <= 2; grounds++) {
				for (boolean chair : new boolean[] { true, false }) {
					for (boolean alternative : new boolean[] { true, false }) {
						boolean valid = (chair || members >= 3) && grounds > 0 && alternative;

						assertThat(CabinetTables.says("CallInEligibility", "proposedValidity",
								Map.of("members", members, "chairAmong", chair, "grounds", grounds, "alternativeGiven",
										alternative)))
							.as("%d members, chair %s, %d grounds, alternative %s", members, chair, grounds,
									alternative)
							.containsExactly(valid ? "valid" : "invalid");
					}
				}
			}
		}
	}

	private static List<Object> exemption(int paragraphs, String interest) {
		return CabinetTables.says("ExemptInformation", "exemption",
				Map.of("exemptParagraphs", paragraphs, "publicInterestIn", interest));
	}

}
