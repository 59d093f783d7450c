package org.assay.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import static org.assay.council.Appointment.Kind.DEPUTY;
import static org.assay.council.Appointment.Kind.HOLDER;
import static org.assay.council.Exampleshire.KEY;
import static org.assay.council.Exampleshire.appointing;
import static org.assay.council.Exampleshire.registering;
import static org.assay.council.Person.Kind.MEMBER;
import static org.assay.council.Person.Kind.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@SpringBootTest(classes = CouncilInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@RecordApplicationEvents
@Transactional
class CouncilModuleTests {

	@Autowired
	CouncilInstallation.Day day;

	@Autowired
	CouncilInstallation.Somebody signedIn;

	@Autowired
	CouncilInstallation.RecordedAccounts accounts;

	@Autowired
	ApplicationEvents events;

	@Autowired
	CouncilDesk desk;

	@Autowired
	PeopleDesk people;

	@Autowired
	AccountDesk accountDesk;

	@Autowired
	Findings findings;

	@Autowired
	PostHolders holders;

	@Autowired
	LeadershipCheck leadershipCheck;

	@Autowired
	Appointments appointments;

	@Autowired
	PlacementRound round;

	@Autowired
	Councils councils;

	@Autowired
	People names;

	@BeforeEach
	void foundExampleshire() {
		this.accounts.closeAll();
		this.day.is("2026-05-04");
		this.signedIn.is(Actor.ASSAY);
		this.desk.found(new FoundCouncil(KEY, "Exampleshire County Council", Governance.LEADER_CABINET));
		this.people.register(registering("Alex Morgan", OFFICER));
		this.people.register(registering("Sam Okafor", OFFICER));
		this.people.register(registering("Nadia Khan", MEMBER));
	}

	@Test
	void administratorsSeeEveryCouncilAndOthersThoseTheyWorkForByName() {
		this.desk.found(new FoundCouncil("zedshire", "A Council That Comes First", Governance.LEADER_CABINET));
		Actor one = new Actor("one", "One", Set.of(new Actor.Post(KEY, "dcs"), new Actor.Post("zedshire", "peer-lead")),
				false);
		Actor both = new Actor("both", "Both", Set.of(new Actor.Post(KEY, "dcs"), new Actor.Post("zedshire", "dcs")),
				false);
		assertThat(this.councils.keysSeenBy(Actor.ASSAY)).contains(KEY, "zedshire");
		assertThat(this.councils.keysSeenBy(one)).containsExactly(KEY);
		assertThat(this.councils.namesSeenBy(one)).containsOnlyKeys(KEY);
		assertThat(this.councils.namesSeenBy(both).keySet()).containsExactly("zedshire", KEY);
	}

	@Test
	void leavesOutNoRecordForThoseWhoWorkForEveryCouncilOnly() {
		this.desk.found(new FoundCouncil("zedshire", "Zedshire County Council", Governance.LEADER_CABINET));
		Set<Actor.Post> everywhere = Arrays.stream(this.councils.findAllKeys())
			.map((council) -> new Actor.Post(council, "dcs"))
			.collect(Collectors.toSet());
		assertThat(reads(Actor.ASSAY)).isEqualTo("all");
		assertThat(reads(new Actor("everywhere", "Everywhere", everywhere, false))).isEqualTo("all");
		this.desk.found(new FoundCouncil("newshire", "Newshire County Council", Governance.LEADER_CABINET));
		assertThat(reads(new Actor("everywhere", "Everywhere", everywhere, false))).contains(KEY, "zedshire");
		assertThat(reads(CouncilInstallation.holding(KEY, "dcs"))).isEqualTo(KEY);
		assertThat(reads(CouncilInstallation.holding(KEY, "peer-lead"))).isEmpty();
	}

	private String reads(Actor actor) {
		return this.councils.read(actor, () -> "all", (keys) -> String.join(", ", keys));
	}

	@Test
	void namesWhoeverActedPeopleAndAssayItself() {
		assertThat(List.of("alex.morgan", "assay", "public", "no.longer.known")).map(this.names::nameOf)
			.containsExactly("Alex Morgan", "Assay", "A member of the public", "no.longer.known");
		assertThat(this.councils.names(List.of(KEY, "no-longer-known")))
			.isEqualTo(Map.of(KEY, "Exampleshire County Council"));
	}

	@Test
	void appointsThePeopleAReviewNeeds() {
		assertThatExceptionOfType(PostVacant.class)
			.isThrownBy(() -> this.leadershipCheck.refuseUnlessLed(KEY, this.day.date()))
			.withMessage("Nobody is the director of children's services on 4 May 2026, and a review needs one: ask an "
					+ "administrator to appoint a holder or an interim first.");

		this.desk.appoint(appointing("alex.morgan", Posts.DCS, HOLDER, "2025-01-01", null));
		this.desk.appoint(appointing("nadia.khan", Posts.LMCS, HOLDER, "2025-01-01", null));
		this.desk.appoint(appointing("sam.okafor", Posts.CHIEF_EXECUTIVE, HOLDER, "2025-01-01", null));

		assertThatNoException().isThrownBy(() -> this.leadershipCheck.refuseUnlessLed(KEY, this.day.date()));
		assertThat(this.findings.of(KEY, this.day.date())).isEmpty();
		assertThat(this.events.stream(PostFilled.class)).extracting(PostFilled::post)
			.containsExactly(Posts.DCS, Posts.LMCS, Posts.CHIEF_EXECUTIVE);
	}

	@Test
	@Tag("R1")
	void refusesASecondDirectorAgainstTheTables() {
		this.desk.appoint(appointing("alex.morgan", Posts.DCS, HOLDER, "2025-01-01", null));

		assertThatExceptionOfType(AppointmentRefused.class)
			.isThrownBy(() -> this.desk.appoint(appointing("sam.okafor", Posts.DCS, HOLDER, "2027-01-01", null)))
			.withMessageContaining("only one at a time");
	}

	@Test
	void answersWhoIsInAPostWithDeputiesLast() {
		this.desk.appoint(appointing("sam.okafor", Posts.DCS, DEPUTY, "2024-01-01", null));
		this.desk.appoint(appointing("alex.morgan", Posts.DCS, HOLDER, "2025-01-01", "2026-05-31"));

		assertThat(this.holders.of(KEY, Posts.DCS, this.day.date())).extracting(Person::id)
			.containsExactly("alex.morgan", "sam.okafor");
		assertThat(this.holders.holderOf(KEY, Posts.DCS, LocalDate.of(2026, 6, 1))).isEmpty();
		assertThat(this.appointments.postsOf("sam.okafor", this.day.date()))
			.containsExactly(new Actor.Post(KEY, Posts.DCS));
	}

	@Test
	void placesAccountsAtOnceWhenAnAppointmentOfTodayIsMadeOrEnded() {
		UUID appointment = this.desk.appoint(appointing("alex.morgan", Posts.DCS, HOLDER, "2025-01-01", null));
		assertThat(this.accounts.placed("alex.morgan")).containsExactly(new Actor.Post(KEY, Posts.DCS));

		this.desk.end(new EndAppointment(KEY, appointment, LocalDate.of(2026, 5, 3)));

		assertThat(this.accounts.placed("alex.morgan")).isEmpty();
		assertThat(this.events.stream(PostsChanged.class)).containsExactly(
				new PostsChanged(KEY, this.day.date(), Set.of()),
				new PostsChanged(KEY, this.day.date(), Set.of("alex.morgan.dcs")));
	}

	@Test
	void movesAccountsWhenTheDayComes() {
		this.desk.appoint(appointing("alex.morgan", Posts.DCS, HOLDER, "2025-01-01", "2026-05-31"));
		this.desk.appoint(appointing("sam.okafor", Posts.DCS, HOLDER, "2026-06-01", null));
		assertThat(this.accounts.placed("sam.okafor")).isEmpty();

		this.day.is("2026-06-01");
		this.round.go();

		assertThat(this.accounts.placed("alex.morgan")).isEmpty();
		assertThat(this.accounts.placed("sam.okafor")).containsExactly(new Actor.Post(KEY, Posts.DCS));
		assertThat(this.events.stream(PostsChanged.class).filter((change) -> change.on().equals(this.day.date())))
			.extracting(PostsChanged::left)
			.contains(Set.of("alex.morgan.dcs"));
	}

	@Test
	void takesBackAnAppointmentThatHasNotBegun() {
		UUID appointment = this.desk.appoint(appointing("alex.morgan", Posts.DCS, HOLDER, "2026-06-01", null));

		this.desk.cancel(KEY, appointment);

		assertThat(this.appointments.findAllByCouncilOrderBySinceDescIdAsc(KEY)).isEmpty();
	}

	@Test
	void takesAPersonWithAClosedAccountOutOfTheirPostsWhichStayOnRecord() {
		this.desk.appoint(appointing("alex.morgan", Posts.DCS, HOLDER, "2025-01-01", null));

		this.accountDesk.close("alex.morgan");
		this.round.go();

		assertThat(this.accounts.exists("alex.morgan")).isFalse();
		assertThat(this.holders.of(KEY, Posts.DCS, this.day.date())).isEmpty();
		assertThat(this.holders.holderOf(KEY, Posts.DCS, this.day.date())).map(Person::name).contains("Alex Morgan");
		assertThat(this.events.stream(PostsChanged.class).map(PostsChanged::left)).contains(Set.of("alex.morgan.dcs"));
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> this.accountDesk.close("alex.morgan"))
			.withMessage("The account of Alex Morgan is closed already.");
		assertThatExceptionOfType(NameTaken.class)
			.isThrownBy(() -> this.people.register(registering("Alex Morgan", OFFICER)));

		this.accountDesk.renewPassword(new RenewPassword("alex.morgan", "correct horse battery"));

		assertThat(this.accounts.placed("alex.morgan")).containsExactly(new Actor.Post(KEY, Posts.DCS));
	}

	@Test
	void onlyOtherAdministratorsOfTheCouncilCareForAnAccount() {
		this.signedIn.is(CouncilInstallation.holding("elsewhere", Posts.ADMINISTRATOR));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.accountDesk.close("alex.morgan"));

		this.signedIn.is(CouncilInstallation.holding(KEY, Posts.CHIEF_EXECUTIVE));
		assertThatExceptionOfType(AdministratorNeeded.class).isThrownBy(
				() -> this.accountDesk.renewPassword(new RenewPassword("alex.morgan", "correct horse battery")));

		this.signedIn
			.is(new Actor("alex.morgan", "Alex Morgan", Set.of(new Actor.Post(KEY, Posts.ADMINISTRATOR)), false));
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> this.accountDesk.close("alex.morgan"))
			.withMessage("You cannot close your own account: ask another administrator.");
	}

	@Test
	void refusesAUserIdThatIsInUse() {
		assertThatExceptionOfType(NameTaken.class)
			.isThrownBy(() -> this.people.register(registering("Alex Morgan", OFFICER)))
			.withMessage("The user id “alex.morgan” is already in use: choose another one.");
	}

	@Test
	void onlyAdministratorsOfTheCouncilSetItUp() {
		AppointToPost appointment = appointing("alex.morgan", Posts.DCS, HOLDER, "2025-01-01", null);

		this.signedIn.is(CouncilInstallation.holding("elsewhere", Posts.ADMINISTRATOR));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.appoint(appointment));

		this.signedIn.is(CouncilInstallation.holding(KEY, Posts.CHIEF_EXECUTIVE));
		assertThatExceptionOfType(AdministratorNeeded.class).isThrownBy(() -> this.desk.appoint(appointment));
		assertThatExceptionOfType(AdministratorNeeded.class)
			.isThrownBy(() -> this.people.register(registering("Ola Hill", OFFICER)));

		this.signedIn.is(CouncilInstallation.holding(KEY, Posts.ADMINISTRATOR));
		assertThatNoException().isThrownBy(() -> this.desk.appoint(appointment));
		assertThatExceptionOfType(AdministratorNeeded.class)
			.isThrownBy(() -> this.desk.found(new FoundCouncil("elsewhere", "Elsewhere", Governance.MAYOR_CABINET)));
	}

	@Test
	void onlyTheInstallationsAdministratorsShareAPersonWithAnotherCouncil() {
		this.desk.found(new FoundCouncil("elsewhere", "Elsewhere Borough Council", Governance.LEADER_CABINET));
		AppointToPost joint = new AppointToPost("elsewhere", "alex.morgan", Posts.DCS, HOLDER, LocalDate.of(2026, 1, 1),
				null, Standing.OF_A_DIRECTOR);

		this.signedIn.is(CouncilInstallation.holding("elsewhere", Posts.ADMINISTRATOR));
		assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> this.desk.appoint(joint));

		this.signedIn.is(Actor.ASSAY);
		this.desk.appoint(joint);
		assertThat(this.accounts.placed("alex.morgan")).containsExactly(new Actor.Post("elsewhere", Posts.DCS));
	}

}
