package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assay.council.Appointment.Kind.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;

/** Its own commits, unlike those of the other module tests, are what is tested here. */
@SpringBootTest(classes = CouncilInstallation.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class PlacementRoundModuleTests {

	private static final String COUNCIL = "roundshire";

	@Autowired
	CouncilInstallation.Day day;

	@Autowired
	CouncilInstallation.Somebody signedIn;

	@Autowired
	CouncilInstallation.RecordedAccounts accounts;

	@Autowired
	CouncilDesk desk;

	@Autowired
	PeopleDesk people;

	@Autowired
	PlacementRound round;

	@Test
	void anAccountThatCannotBePlacedKeepsNobodyElseOutAndIsTriedAgain() {
		this.day.is("2026-05-04");
		this.signedIn.is(Actor.ASSAY);
		this.desk.found(new FoundCouncil(COUNCIL, "Roundshire Council", Governance.LEADER_CABINET));
		appointFromJune("ada.first");
		appointFromJune("bea.second");
		this.accounts.breakDown("ada.first");

		this.day.is("2026-06-01");
		this.round.go();

		Actor.Post owner = new Actor.Post(COUNCIL, "duty-owner");
		assertThat(this.accounts.placed("ada.first")).isEmpty();
		assertThat(this.accounts.placed("bea.second")).containsExactly(owner);

		this.accounts.mend();
		this.round.go();

		assertThat(this.accounts.placed("ada.first")).containsExactly(owner);
	}

	private void appointFromJune(String user) {
		this.people.register(new RegisterPerson(COUNCIL, user, user, user + "@roundshire.gov.uk", Person.Kind.OFFICER,
				"correct horse battery"));
		this.desk.appoint(new AppointToPost(COUNCIL, user, "duty-owner", HOLDER, LocalDate.of(2026, 6, 1), null,
				Standing.UNDECLARED));
	}

}
