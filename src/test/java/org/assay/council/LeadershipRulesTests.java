package org.assay.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.council.Appointment.Kind.DEPUTY;
import static org.assay.council.Appointment.Kind.HOLDER;
import static org.assay.council.Appointment.Kind.INTERIM;
import static org.assay.council.Exampleshire.governedBy;
import static org.assay.council.Exampleshire.held;
import static org.assay.council.Exampleshire.member;
import static org.assay.council.Exampleshire.officer;
import static org.assay.council.Exampleshire.standing;
import static org.assay.council.Governance.COMMITTEE_SYSTEM;
import static org.assay.council.Governance.LEADER_CABINET;
import static org.assertj.core.api.Assertions.assertThat;

class LeadershipRulesTests {

	private final Person alex = officer("Alex Morgan");

	private final Person nadia = member("Nadia Khan");

	private final Held director = standing(this.alex, Posts.DCS, Standing.OF_A_DIRECTOR);

	private final Held leadMember = standing(this.nadia, Posts.LMCS, Standing.OF_A_LEAD_MEMBER);

	@Test
	void findNothingWhereTheGuidanceIsFollowed() {
		assertThat(findings(LEADER_CABINET, this.director, this.leadMember)).isEmpty();
	}

	@Test
	@Tag("R1")
	void flagAGapInEitherRole() {
		assertThat(findings(LEADER_CABINET)).containsExactly(
				new Finding("R1",
						"Nobody is the director of children's services on 3 May 2026: appoint a holder or an interim."),
				new Finding("R1", "Nobody is the lead member for children's services on 3 May 2026: appoint a holder "
						+ "or an interim."));
	}

	@Test
	void aDeputyDoesNotCloseTheGap() {
		assertThat(findings(LEADER_CABINET, this.leadMember, held(this.alex, Posts.DCS, DEPUTY, "2026-01-01", null)))
			.extracting(Finding::rule)
			.containsExactly("R1");
	}

	@Test
	@Tag("R1")
	void flagAGapAheadAndNoneThatASuccessorCloses() {
		Held leaving = held(this.alex, Posts.DCS, HOLDER, "2026-01-01", "2026-05-31");
		Held interim = held(officer("Sam Okafor"), Posts.DCS, INTERIM, "2026-06-01", "2026-07-31");
		Held successor = held(officer("Ola Hill"), Posts.DCS, HOLDER, "2026-08-01", null);

		assertThat(findings(LEADER_CABINET, leaving, this.leadMember)).extracting(Finding::sentence)
			.containsExactly("Nobody is appointed the director of children's services after 31 May 2026: appoint a "
					+ "successor or an interim from the day after.");
		assertThat(findings(LEADER_CABINET, leaving, interim, this.leadMember)).extracting(Finding::sentence)
			.singleElement()
			.asString()
			.contains("after 31 July 2026");
		assertThat(findings(LEADER_CABINET, leaving, interim, successor, this.leadMember)).isEmpty();
	}

	@Test
	@Tag("R2")
	@Tag("R3")
	@Tag("R6")
	@Tag("R7")
	void flagEveryShortcomingOfTheDirectorByItsRule() {
		Held weak = standing(this.alex, Posts.DCS, new Standing(false, false, false, true, false, false));

		assertThat(findings(LEADER_CABINET, weak, this.leadMember)).extracting(Finding::rule)
			.containsExactly("R2", "R3", "R6", "R7");
	}

	@Test
	@Tag("R7")
	@Tag("R8")
	void flagALeadMemberWithoutEducationOrOutsideTheExecutive() {
		Held weak = standing(this.nadia, Posts.LMCS, new Standing(false, false, false, false, true, false));

		assertThat(findings(LEADER_CABINET, this.director, weak)).containsExactly(new Finding("R7",
				"Nadia Khan, the lead member for children's services, does not cover both education and children's "
						+ "social care: give the post both."),
				new Finding("R8", "Nadia Khan, the lead member for children's services, is not a member of the "
						+ "executive: designate a member of the executive."));
	}

	@Test
	void askForNoExecutiveUnderTheCommitteeSystem() {
		Held leading = standing(this.nadia, Posts.LMCS, new Standing(false, false, false, true, true, false));

		assertThat(findings(COMMITTEE_SYSTEM, this.director, leading)).isEmpty();
	}

	private static List<Finding> findings(Governance governance, Held... appointments) {
		Leadership leadership = new Leadership(governedBy(governance), LocalDate.of(2026, 5, 3), List.of(appointments));
		return LeadershipRules.ALL.stream().map((rule) -> rule.apply(leadership)).flatMap(Optional::stream).toList();
	}

}
