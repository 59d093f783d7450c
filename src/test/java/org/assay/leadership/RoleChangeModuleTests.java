package org.assay.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assay.council.AppointmentRefused;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.council.PostHolders;
import org.assay.council.Standing;
import org.assay.council.Succession;
import org.assay.council.VisitingPosts;
import org.assay.review.ReviewDesk;
import org.assay.review.ReviewRequests;
import org.assay.review.Trigger;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.support.TownOnTables;
import org.assay.workflow.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoleChangeModuleTests extends TownOnTables {

	private static final LocalDate FROM = LocalDate.of(2036, 5, 1);

	@Autowired
	RoleChangeDesk desk;

	@Autowired
	ReviewDesk reviews;

	@Autowired
	ReviewRequests reviewRequests;

	@Autowired
	PostHolders holders;

	@Autowired
	People people;

	@Autowired
	Succession succession;

	@Autowired
	VisitingPosts visits;

	private String chief = "";

	private String director = "";

	private String successor = "";

	@BeforeEach
	void aChiefExecutiveADirectorAndTheirSuccessor() {
		this.chief = this.town.officer(this.council, "chief-executive");
		this.director = this.town.officer(this.council, "dcs");
		this.successor = this.town.officer(this.council, "policy-officer");
	}

	@Test
	@Tag("R1")
	void r1GivesThePostToOneWhileItLeavesTheOther() {
		Reference change = decided(RoleChangeKind.NEW_HOLDER, this.successor);
		as("mo", "monitoring-officer");
		this.desk.designate(change, FROM);

		assertThat(holder(FROM.minusDays(1))).isEqualTo(this.director);
		assertThat(holder(FROM)).isEqualTo(this.successor);
		RoleChange kept = this.desk.get(change);
		assertThat(kept.stage()).isEqualTo(RoleChangeStage.DESIGNATED);
		assertThat(kept.given().standing()).isEqualTo(Standing.OF_A_DIRECTOR);
	}

	@Test
	@Tag("R1")
	void r1RefusesAPostThatIsPromisedToSomebodyElse() {
		Reference first = decided(RoleChangeKind.NEW_HOLDER, this.successor);
		Reference second = decided(RoleChangeKind.NEW_HOLDER,
				setUp(() -> this.town.officer(this.council, "policy-officer")));
		as("mo", "monitoring-officer");
		this.desk.designate(first, FROM);

		assertThatExceptionOfType(AppointmentRefused.class).isThrownBy(() -> this.desk.designate(second, FROM))
			.withMessage(this.town.name(this.successor) + " becomes the director of children's services on the same "
					+ "day, 1 May 2036: choose a later day for this change.");
		assertThat(this.desk.get(second).stage()).isEqualTo(RoleChangeStage.APPROVED);
	}

	@Test
	@Tag("R4")
	void r4RefusesTheChiefExecutiveAsInterimDirector() {
		Reference change = proposed(RoleChangeKind.INTERIM, "dcs");

		assertThatExceptionOfType(AppointmentRefused.class)
			.isThrownBy(() -> this.desk.setOut(change, setOut(this.chief, FROM.plusMonths(3), Standing.OF_A_DIRECTOR)))
			.withMessageContaining(
					"the chief executive, even an interim or a deputy, can never be the director of children's services");
		assertThat(this.desk.get(change).stage()).isEqualTo(RoleChangeStage.PROPOSED);
	}

	@Test
	@Tag("R5")
	void r5RefusesAnElectedMemberAsDirectorAndAnOfficerAsLeadMember() {
		String member = setUp(() -> this.town.member(this.council, "cabinet"));
		Reference dcs = proposed(RoleChangeKind.NEW_HOLDER, "dcs");
		assertThatExceptionOfType(AppointmentRefused.class)
			.isThrownBy(() -> this.desk.setOut(dcs, setOut(member, null, Standing.OF_A_DIRECTOR)))
			.withMessageEndingWith("must be an officer: choose an officer.");
		Reference lmcs = proposed(RoleChangeKind.NEW_HOLDER, "lmcs");
		assertThatExceptionOfType(AppointmentRefused.class)
			.isThrownBy(() -> this.desk.setOut(lmcs, setOut(this.director, null, Standing.OF_A_LEAD_MEMBER)))
			.withMessageEndingWith("must be an elected member: choose an elected member.");
	}

	@Test
	void offersNoPeerAsHolderAndRefusesOneForTheTimeOfTheVisit() {
		String elsewhere = setUp(() -> this.town.officer(this.town.council(), "dcs"));
		String ofNone = setUp(() -> this.town.officer(this.council));
		setUp(() -> {
			this.visits.give(this.council, elsewhere, VisitingPosts.LEAD, MONDAY.plusDays(30));
			this.visits.give(this.council, ofNone, VisitingPosts.MEMBER, MONDAY.plusDays(30));
			return true;
		});
		Reference change = proposed(RoleChangeKind.NEW_HOLDER, "dcs");

		assertThat(offered()).contains(this.successor).doesNotContain(elsewhere, ofNone);
		for (String peer : List.of(elsewhere, ofNone)) {
			assertThatExceptionOfType(AppointmentRefused.class)
				.isThrownBy(() -> this.desk.setOut(change, setOut(peer, null, Standing.OF_A_DIRECTOR)))
				.withMessage(this.town.name(peer) + " is a peer in this council from 3 March 2036 to 2 April 2036, and "
						+ "peers work for another council or for none: choose somebody else, or wait until the peers "
						+ "have left.");
		}
		this.clock.moveTo(MONDAY.plusDays(31));
		assertThat(offered()).contains(ofNone).doesNotContain(elsewhere);
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.desk.setOut(change, setOut(elsewhere, null, Standing.OF_A_DIRECTOR)));
	}

	@Test
	@Tag("R2")
	@Tag("R6")
	void r2AndR6AreAskedOfThePostAsItWouldBe() {
		Reference change = proposed(RoleChangeKind.NEW_HOLDER, "dcs");

		assertThatExceptionOfType(RoleChangeRefused.class)
			.isThrownBy(() -> this.desk.setOut(change,
					setOut(this.successor, null, new Standing(false, true, false, true, true, false))))
			.withMessageContaining("R2 (Statutory guidance 2009, 3.5): " + this.town.name(this.successor))
			.withMessageContaining("R6 (");
		assertThat(holder(FROM)).isEqualTo(this.director);
	}

	@Test
	@Tag("R11")
	@Tag("R12")
	@Tag("R13")
	void r11AsksForAReviewOfTheEventBeforeTheDecision() {
		setUp(() -> this.town.member(this.council, "lmcs"));
		Reference change = proposed(RoleChangeKind.ADULT_SERVICES, "dcs");
		this.desk.setOut(change, setOut(this.director, null, Standing.OF_A_DIRECTOR));
		this.desk.requestEventReview(change);

		Reference review = this.desk.get(change).review().orElseThrow();
		assertThat(this.reviews.get(review).trigger()).isEqualTo(Trigger.DCS_DASS_COMBINED);
		assertThat(this.reviews.get(review).whatHappened()).contains("It is time.");
		consulted(change);
		as("flora", "full-council");
		assertThatExceptionOfType(RoleChangeRefused.class).isThrownBy(() -> this.desk.decide(change, true, "Good."))
			.withMessageContaining("the review is waiting to be commissioned");
		as(this.chief, "chief-executive");
		this.reviewRequests.withdraw(review, "Not now.");
		as("flora", "full-council");
		assertThatExceptionOfType(RoleChangeRefused.class).isThrownBy(() -> this.desk.decide(change, true, "Good."))
			.withMessageContaining("was withdrawn, so nothing has been tested");
	}

	@Test
	void isOutOfSightForOtherCouncils() {
		Reference change = proposed(RoleChangeKind.NEW_HOLDER, "dcs");
		asStranger("chief-executive", "monitoring-officer");

		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.get(change));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.withdraw(change, "No."));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.decide(change, true, "Good."));
		assertThatExceptionOfType(OutOfSight.class)
			.isThrownBy(() -> this.desk.get(new RoleChangeId(UUID.randomUUID()).reference()));
	}

	private List<String> offered() {
		return new SetOutRoleChangeStep(this.desk, this.people, this.succession).offered(this.council)
			.getOrDefault("people", List.of())
			.stream()
			.map(Option::value)
			.toList();
	}

	private Reference decided(RoleChangeKind kind, String holder) {
		Reference change = proposed(kind, "dcs");
		this.desk.setOut(change, setOut(holder, null, Standing.OF_A_DIRECTOR));
		consulted(change);
		as("flora", "full-council");
		this.desk.decide(change, true, "It is better.");
		return change;
	}

	private void consulted(Reference change) {
		as("hana", "human-resources");
		this.desk.report(change, new ReportRoleConsultation(MONDAY, "Staff", "They agree.", null));
	}

	private Reference proposed(RoleChangeKind kind, String post) {
		as(this.chief, "chief-executive");
		return this.desk.propose(new ProposeRoleChange(this.council, kind, post, "It is time."));
	}

	private static SetOutRoleChange setOut(String holder, @Nullable LocalDate until, Standing standing) {
		return new SetOutRoleChange(holder, FROM, until, standing, null, null, "It is better.", "The director answers.",
				"A deputy for each.", "Less time for each.", false, true, MONDAY, null);
	}

	private String holder(LocalDate on) {
		return this.holders.holderOf(this.council, "dcs", on).map(Person::id).orElse("nobody");
	}

}
