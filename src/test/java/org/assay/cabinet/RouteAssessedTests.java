package org.assay.cabinet;

import java.util.Set;

import org.assay.council.Governance;
import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RouteAssessedTests {

	private static final Exemption KEPT = new Exemption(Set.of(ExemptParagraph.INDIVIDUAL), true,
			"A child could be recognised.");

	private static final LocalRules NONE = LocalRules.of("", "");

	@ParameterizedTest
	@CsvSource({ "true, true, true", "true, false, true", "false, true, true", "false, false, false" })
	void eitherMoneyOrWardsMakeAKeyDecisionOfAnExecutive(boolean money, boolean wards, boolean key) {
		assertThat(assessed(Governance.LEADER_CABINET, money, wards).keyDecision()).isEqualTo(key);
		assertThat(assessed(Governance.COMMITTEE_SYSTEM, money, wards).keyDecision()).isFalse();
	}

	@Test
	void aCouncilCanBeStricterThanTheLaw() {
		RouteAssessed assessed = assessed(Governance.LEADER_CABINET, false, false);

		RouteAssessed settled = assessed.settled(LocalRules.of("key", "public"), Urgency.NONE);

		assertThat(settled.route()).isEqualTo(new Route(Governance.LEADER_CABINET, true, false, Urgency.NONE));
		assertThat(settled.exemption().openness()).isEqualTo(Openness.PUBLIC);
		assertThat(settled.publicInterest()).as("stays on record").isEqualTo(KEPT.publicInterest());
	}

	@Test
	@Tag("C10")
	void aCouncilIsNeverLaxerThanTheLaw() {
		RouteAssessed open = RouteAssessed.of(Governance.LEADER_CABINET, true, false, "It costs a tenth of the budget.",
				Exemption.none());

		RouteAssessed settled = open.settled(LocalRules.of("not-key", "exempt"), Urgency.NONE);

		assertThat(settled.route()).isEqualTo(new Route(Governance.LEADER_CABINET, true, false, Urgency.NONE));
	}

	@Test
	void aCouncilInCommitteesHasNoKeyDecisionWhateverItsTableSays() {
		assertThat(assessed(Governance.COMMITTEE_SYSTEM, true, true).settled(LocalRules.of("key", ""), Urgency.NONE)
			.keyDecision()).isFalse();
	}

	@Test
	void keepsHowThePublicInterestWasWeighed() {
		RouteAssessed assessed = assessed(Governance.LEADER_CABINET, false, false).settled(NONE, Urgency.NONE);

		assertThat(assessed.exemption()).isEqualTo(KEPT);
		assertThat(assessed.exemption().account()).isEqualTo("Exempt: paragraph 1 of Schedule 12A to the Local "
				+ "Government Act 1972. A child could be recognised.");
		assertThat(Exemption.none().account()).isEqualTo("Public");
	}

	@Test
	void asksWhyItIsAKeyDecisionOrNone() {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> RouteAssessed.of(Governance.LEADER_CABINET, false, false, " ", Exemption.none()))
			.withMessage("Say why this is a key decision, or why it is none.");
	}

	private static RouteAssessed assessed(Governance governance, boolean money, boolean wards) {
		return RouteAssessed.of(governance, money, wards, "It is within the budget.", KEPT);
	}

}
