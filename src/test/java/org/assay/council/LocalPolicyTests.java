package org.assay.council;

import java.util.Map;

import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalPolicyTests {

	@Test
	void whatTheCouncilDidNotDecideIsAsUsual() {
		LocalPolicy policy = new LocalPolicy(Map.of(Setting.REVIEW_START_MONTH, 9, Setting.EVIDENCE_FILE_MEGABYTES, 2));

		assertThat(policy.reviewStartIn(2026)).isEqualTo("2026-09-01");
		assertThat(policy.fullTestWithinYears()).isEqualTo(3);
		assertThat(policy.evidenceFileBytes()).isEqualTo(2_097_152);
	}

	@ParameterizedTest
	@EnumSource
	void theUsualNumberOfEverySettingIsAllowed(Setting setting) {
		assertThat(setting.read(" " + setting.usual() + " ")).isEqualTo(setting.usual());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "13", "-1", "1.5", "May", "99999999999" })
	void refusesAMonthThatIsNone(String typed) {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> Setting.REVIEW_START_MONTH.read(typed))
			.withMessage("Month in which the yearly review starts: enter a whole number from 1 to 12.");
	}

}
