package org.assay.cabinet;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each table over every case that tells its rules apart. */
class CabinetDecisionTableTests {

	@ParameterizedTest
	@CsvSource({ "true, 0, key", "true, 500000, key", "false, 0, not-key", "false, 499999, not-key",
			"false, 500000, key" })
	void aKeyDecisionIsOneByLawOrAboveTheCouncilsThreshold(boolean byLaw, long pounds, String expected) {
		assertThat(CabinetTables.says("KeyDecision", "keyDecision", Map.of("keyByLaw", byLaw, "amount", pounds)))
			.containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource({ "true, '1, 4', exempt", "true, 7, exempt", "false, '1, 4', public", "false, '', public" })
	void informationIsExemptExactlyWhereTheLawAllowsIt(boolean byLaw, String paragraphs, String expected) {
		assertThat(CabinetTables.says("ExemptInformation", "exemption",
				Map.of("exemptByLaw", byLaw, "exemptParagraphs", paragraphs)))
			.containsExactly(expected);
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

}
