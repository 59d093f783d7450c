package org.assay.cabinet;

import java.util.Set;

import org.assay.shared.Incomplete;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExemptionTests {

	@Test
	void isPublicUnlessThePublicInterestOutweighs() {
		assertThat(Exemption.none().openness()).isEqualTo(Openness.PUBLIC);
		assertThat(weighed(false).openness()).isEqualTo(Openness.PUBLIC);
		assertThat(weighed(true).openness()).isEqualTo(Openness.EXEMPT);
		assertThat(weighed(true).words()).startsWith("Exempt: paragraphs 1, 4 of Schedule 12A");
	}

	@Test
	void needsAParagraphAndTheWeighing() {
		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> new Exemption(Set.of(), true, "It is better so."))
			.withMessageContaining("Name the paragraph");
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> new Exemption(Set.of(ExemptParagraph.CRIME), true, " "))
			.withMessageContaining("weighed the public interest");
	}

	@Test
	void nothingExemptStandsInAPublicVersion() {
		assertThat(Openness.EXEMPT.mayStandIn(Openness.PUBLIC)).isFalse();
		assertThat(Openness.PUBLIC.mayStandIn(Openness.PUBLIC)).isTrue();
		assertThat(Openness.EXEMPT.mayStandIn(Openness.EXEMPT)).isTrue();
		assertThat(Openness.PUBLIC.mayStandIn(Openness.EXEMPT)).isTrue();
	}

	private static Exemption weighed(boolean keepingOutweighs) {
		return new Exemption(Set.of(ExemptParagraph.LABOUR_RELATIONS, ExemptParagraph.INDIVIDUAL), keepingOutweighs,
				"Staff would be identified.");
	}

}
