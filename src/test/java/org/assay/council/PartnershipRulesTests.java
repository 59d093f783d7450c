package org.assay.council;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.council.Exampleshire.KEY;
import static org.assay.council.Exampleshire.governedBy;
import static org.assay.council.Exampleshire.member;
import static org.assay.council.Exampleshire.officer;
import static org.assay.council.Exampleshire.standing;
import static org.assertj.core.api.Assertions.assertThat;

class PartnershipRulesTests {

	private final Person alex = officer("Alex Morgan");

	private final Person nadia = member("Nadia Khan");

	private final Leadership leadership = new Leadership(governedBy(Governance.LEADER_CABINET),
			LocalDate.of(2026, 5, 3), List.of(standing(this.alex, Posts.DCS, Standing.OF_A_DIRECTOR),
					standing(this.nadia, Posts.LMCS, Standing.OF_A_LEAD_MEMBER)));

	@Test
	@Tag("R25")
	void wantTheDirectorOnTheSafeguardingPartnership() {
		Body partnership = body(Body.Kind.SAFEGUARDING_PARTNERSHIP);
		partnership.seat(this.nadia, Body.Role.OBSERVER);
		assertThat(findings(partnership)).containsExactly(new Finding("R25", "Alex Morgan, the director of children's "
				+ "services, is not a member of “The body”: give them a seat there."));

		partnership.seat(this.alex, Body.Role.MEMBER);

		assertThat(findings(partnership)).isEmpty();
	}

	@Test
	@Tag("R26")
	void wantTheLeadMemberThereToObserveAndNotToVote() {
		Body partnership = body(Body.Kind.SAFEGUARDING_PARTNERSHIP);
		partnership.seat(this.alex, Body.Role.MEMBER);
		partnership.seat(this.nadia, Body.Role.MEMBER);
		assertThat(findings(partnership)).containsExactly(
				new Finding("R26", "Nadia Khan, the lead member for children's services, does not observe “The body”: "
						+ "seat them there as an observer, without a vote."));

		partnership.unseat(this.nadia.id());

		assertThat(findings(partnership)).extracting(Finding::rule).containsExactly("R26");
	}

	@Test
	@Tag("R27")
	@Tag("A13")
	void presumeThatNeitherPostHolderChairsTheSafeguardingPartnership() {
		Body partnership = body(Body.Kind.SAFEGUARDING_PARTNERSHIP);
		partnership.seat(this.nadia, Body.Role.OBSERVER);
		partnership.seat(this.alex, Body.Role.CHAIR);

		assertThat(findings(partnership)).containsExactly(new Finding("R27", "Alex Morgan chairs “The body”, whose "
				+ "chair is presumed to be independent of local agencies: seat somebody else as its chair."));
	}

	@Test
	@Tag("R28")
	void wantTheDirectorOnTheHealthAndWellbeingBoard() {
		Body board = body(Body.Kind.HEALTH_AND_WELLBEING_BOARD);
		board.seat(this.alex, Body.Role.OBSERVER);
		assertThat(findings(board)).extracting(Finding::rule).containsExactly("R28");

		board.seat(this.alex, Body.Role.MEMBER);

		assertThat(findings(board)).isEmpty();
	}

	@Test
	void wantNothingOfOtherBodiesAndOfThoseThatNoLongerMeet() {
		Body gone = new Body(new DescribeBody(KEY, "Old board", Body.Kind.SAFEGUARDING_PARTNERSHIP, true));

		assertThat(findings(gone)).isEmpty();
		assertThat(findings(body(Body.Kind.SCRUTINY))).isEmpty();
	}

	private List<Finding> findings(Body body) {
		return PartnershipRules.of(body, this.leadership);
	}

	private static Body body(Body.Kind kind) {
		return new Body(new DescribeBody(KEY, "The body", kind, false));
	}

}
