package org.assay.council;

import java.time.LocalDate;
import java.util.List;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assay.council.Appointment.Kind.DEPUTY;
import static org.assay.council.Appointment.Kind.HOLDER;
import static org.assay.council.Appointment.Kind.INTERIM;
import static org.assay.council.Exampleshire.appointing;
import static org.assay.council.Exampleshire.held;
import static org.assay.council.Exampleshire.member;
import static org.assay.council.Exampleshire.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AppointmentRulesTests {

	private final Person alex = officer("Alex Morgan");

	private final Person sam = officer("Sam Okafor");

	private final Person nadia = member("Nadia Khan");

	private final Held director = held(this.alex, Posts.DCS, HOLDER, "2025-01-01", null);

	@Test
	@Tag("R1")
	void refusesASecondDirectorOnAnyDayOfTheFirst() {
		refuses(held(this.sam, Posts.DCS, INTERIM, "2026-05-01", "2026-05-02"), this.director,
				"Alex Morgan is the director of children's services from 1 January 2025 until further notice, and "
						+ "there can be only one at a time: end that appointment first, or choose other days.");
	}

	@Test
	@Tag("R1")
	void refusesADirectorWhoStartsOnTheLastDayOfTheOneBefore() {
		Held leaving = held(this.alex, Posts.DCS, HOLDER, "2025-01-01", "2026-04-30");

		refuses(held(this.sam, Posts.DCS, HOLDER, "2026-04-30", null), leaving, "only one at a time");
		accepts(held(this.sam, Posts.DCS, HOLDER, "2026-05-01", null), leaving);
	}

	@Test
	@Tag("R1")
	@Tag("R9")
	@Tag("A10")
	void refusesASecondLeadMember() {
		Held leadMember = held(this.nadia, Posts.LMCS, HOLDER, "2025-01-01", "2025-12-31");

		refuses(held(member("Tom Reed"), Posts.LMCS, HOLDER, "2024-01-01", null), leadMember,
				"Nadia Khan is the lead member for children's services from 1 January 2025 to 31 December 2025");
	}

	@Test
	void acceptsDeputiesBesideTheDirector() {
		accepts(held(this.sam, Posts.DCS, DEPUTY, "2026-05-01", null), this.director);
	}

	@Test
	@Tag("R4")
	void refusesAChiefExecutiveAsDirectorEvenAsAnInterim() {
		Held chief = held(this.sam, Posts.CHIEF_EXECUTIVE, INTERIM, "2026-04-01", "2026-06-30");

		refuses(held(this.sam, Posts.DCS, HOLDER, "2026-06-30", null), chief,
				"Sam Okafor is appointed the chief executive from 1 April 2026 to 30 June 2026, and the chief "
						+ "executive, even an interim or a deputy, can never be the director of children's services: "
						+ "choose another person or other days.");
		accepts(held(this.sam, Posts.DCS, HOLDER, "2026-07-01", null), chief);
	}

	@Test
	@Tag("R4")
	void refusesADirectorAsInterimChiefExecutive() {
		refuses(held(this.alex, Posts.CHIEF_EXECUTIVE, INTERIM, "2026-05-01", "2026-05-31"), this.director,
				"can never be the director of children's services");
	}

	@Test
	@Tag("R4")
	void refusesADirectorAsDeputyOfTheChiefExecutive() {
		refuses(held(this.alex, Posts.CHIEF_EXECUTIVE, DEPUTY, "2026-05-01", null), this.director,
				"can never be the director of children's services");
	}

	@Test
	@Tag("R5")
	void refusesAMemberAsDirectorAndAnOfficerAsLeadMember() {
		refuses(held(this.nadia, Posts.DCS, HOLDER, "2026-05-01", null), null,
				"Nadia Khan is an elected member, and the director of children's services must be an officer: "
						+ "choose an officer.");
		refuses(held(this.alex, Posts.LMCS, HOLDER, "2026-05-01", null), null,
				"Alex Morgan is an officer, and the lead member for children's services must be an elected member: "
						+ "choose an elected member.");
	}

	@Test
	void acceptsSeveralPeopleInAPostThatIsNotSingleButNobodyTwice() {
		Held owner = held(this.alex, "duty-owner", HOLDER, "2025-01-01", null);

		accepts(held(this.sam, "duty-owner", HOLDER, "2026-05-01", null), owner);
		refuses(held(this.alex, "duty-owner", HOLDER, "2026-05-01", null), owner,
				"Alex Morgan is already appointed the duty owner");
	}

	@Test
	void refusesAPeerWhomNoChallengeBrings() {
		refuses(held(this.sam, VisitingPosts.LEAD, HOLDER, "2026-05-01", "2026-05-31"), null,
				"Only a peer challenge makes somebody the peer lead, for as long as it lasts: propose Sam Okafor there "
						+ "for its team.");
	}

	@Test
	void refusesALastDayBeforeTheFirst() {
		assertThatExceptionOfType(Incomplete.class)
			.isThrownBy(() -> appointing("sam.okafor", Posts.DCS, HOLDER, "2026-05-02", "2026-05-01"))
			.withMessage("The last day is before the first day, 2 May 2026: choose a later one.");
	}

	@Test
	void anEndedAppointmentIsShortenedAndNeverLengthened() {
		Appointment appointment = held(this.alex, Posts.DCS, HOLDER, "2025-01-01", "2026-04-30").appointment();

		assertThatExceptionOfType(Incomplete.class).isThrownBy(() -> appointment.end(LocalDate.of(2026, 5, 1)))
			.withMessageStartingWith("This appointment already ends on 30 April 2026");
		assertThat(appointment.end(LocalDate.of(2026, 3, 31)).until()).isEqualTo("2026-03-31");
		assertThat(appointment.runsOn(LocalDate.of(2026, 3, 31))).isTrue();
		assertThat(appointment.runsOn(LocalDate.of(2026, 4, 1))).isFalse();
	}

	@Test
	void anAppointmentThatHasBegunIsNotTakenBack() {
		Appointment appointment = this.director.appointment();

		assertThatExceptionOfType(AppointmentRefused.class)
			.isThrownBy(() -> appointment.cancel(LocalDate.of(2025, 1, 1)))
			.withMessageContaining("end it instead");
		assertThat(appointment.cancel(LocalDate.of(2024, 12, 31)).post()).isEqualTo(Posts.DCS);
	}

	private static void accepts(Held proposed, Held other) {
		assertThatNoException().isThrownBy(() -> AppointmentRules.check(new Proposal(proposed, List.of(other))));
	}

	private static void refuses(Held proposed, @Nullable Held other, String sentence) {
		List<Held> others = (other != null) ? List.of(other) : List.of();
		assertThatExceptionOfType(AppointmentRefused.class)
			.isThrownBy(() -> AppointmentRules.check(new Proposal(proposed, others)))
			.withMessageContaining(sentence);
	}

}
