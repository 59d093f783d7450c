package org.assay.demo;

import java.time.LocalDate;
import java.util.List;

import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.council.CouncilDesk;
import org.assay.council.FoundCouncil;
import org.assay.council.Governance;
import org.assay.council.PeopleDesk;
import org.assay.council.Posts;
import org.assay.council.RegisterPerson;
import org.assay.council.Standing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets up the two councils as an administrator would. */
@Component
@Profile("demo")
class DemoCouncil {

	static final String KEY = "exampleshire";

	static final String PASSWORD = "Exampleshire-2026";

	private final CouncilDesk councils;

	private final PeopleDesk people;

	DemoCouncil(CouncilDesk councils, PeopleDesk people) {
		this.councils = councils;
		this.people = people;
	}

	void setUp(LocalDate since) {
		setUp(new FoundCouncil(KEY, "Exampleshire County Council", Governance.LEADER_CABINET), DemoPeople.ALL, since);
		setUp(new FoundCouncil(DemoPeople.RIVERDALE.council(), "Riverdale City Council", Governance.LEADER_CABINET),
				DemoPeople.OF_RIVERDALE, since);
	}

	private void setUp(FoundCouncil council, List<DemoPeople.DemoPerson> people, LocalDate since) {
		this.councils.found(council);
		for (DemoPeople.DemoPerson person : people) {
			this.people.register(new RegisterPerson(council.key(), person.user(), person.name(), person.email(),
					person.kind(), PASSWORD));
			for (String post : person.posts()) {
				this.councils.appoint(new AppointToPost(council.key(), person.user(), post, Appointment.Kind.HOLDER,
						since, null, standing(post)));
			}
		}
	}

	private static Standing standing(String post) {
		return switch (post) {
			case Posts.DCS -> Standing.OF_A_DIRECTOR;
			case Posts.LMCS -> Standing.OF_A_LEAD_MEMBER;
			default -> Standing.UNDECLARED;
		};
	}

}
