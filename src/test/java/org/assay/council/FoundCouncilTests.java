package org.assay.council;

import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FoundCouncilTests {

	@Test
	void keepsTheNameOfTheInstallationForItself() {
		assertThatThrownBy(() -> new FoundCouncil("assay", "Assay Borough Council", Governance.LEADER_CABINET))
			.isInstanceOf(Incomplete.class)
			.hasMessage("“assay” stands for this installation itself: choose another short name.");
	}

	@Test
	void takesAShortNameWithoutTheBlanksAroundIt() {
		assertThat(FoundCouncil.checkedKey(" north-assay-2 ")).isEqualTo("north-assay-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Exampleshire", "example.shire", "example--shire", "-example", "2example" })
	void refusesAShortNameThatIsNoPartOfAGroupName(String key) {
		assertThatThrownBy(() -> FoundCouncil.checkedKey(key)).isInstanceOf(Incomplete.class)
			.hasMessageContaining("such as exampleshire");
	}

}
