package org.assay.council;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.council.Exampleshire.KEY;
import static org.assay.council.Exampleshire.member;
import static org.assay.council.Exampleshire.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class BodyTests {

	private final Person nadia = member("Nadia Khan");

	private final Person alex = officer("Alex Morgan");

	private final Body partnership = new Body(
			new DescribeBody(KEY, "Safeguarding partnership", Body.Kind.SAFEGUARDING_PARTNERSHIP, false));

	@Test
	@Tag("R26")
	void theLeadMemberObservesAndCannotVote() {
		this.partnership.seat(this.nadia, Body.Role.OBSERVER);
		this.partnership.seat(this.alex, Body.Role.MEMBER);

		assertThatNoException().isThrownBy(() -> this.partnership.refuseUnlessVoting(this.alex));
		assertThatExceptionOfType(VoteRefused.class).isThrownBy(() -> this.partnership.refuseUnlessVoting(this.nadia))
			.withMessage("Nadia Khan observes “Safeguarding partnership” and takes no part in its decisions: let a "
					+ "voting member decide.");
	}

	@Test
	@Tag("A20")
	void nobodyVotesWhoIsNotOnTheBodyOrHasLeftIt() {
		assertThatExceptionOfType(VoteRefused.class).isThrownBy(() -> this.partnership.refuseUnlessVoting(this.alex))
			.withMessageStartingWith("Alex Morgan is not on “Safeguarding partnership”");

		this.partnership.seat(this.alex, Body.Role.CHAIR);
		this.partnership.unseat(this.alex.id());

		assertThat(this.partnership.canVote(this.alex.id())).isFalse();
		assertThatExceptionOfType(SeatRefused.class).isThrownBy(() -> this.partnership.unseat(this.alex.id()));
	}

	@Test
	void aHistoricBodyDecidesNothingAndSeatsNobody() {
		this.partnership.seat(this.alex, Body.Role.MEMBER);
		this.partnership
			.describe(new DescribeBody(KEY, "Children's Trust Board", Body.Kind.STATUTORY_PARTNERSHIP, true));

		assertThat(this.partnership.canVote(this.alex.id())).isFalse();
		assertThatExceptionOfType(SeatRefused.class)
			.isThrownBy(() -> this.partnership.seat(this.nadia, Body.Role.OBSERVER))
			.withMessageContaining("no longer meets");
	}

}
