package org.assay.support;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.council.AppointToPost;
import org.assay.council.Appointment;
import org.assay.council.CouncilDesk;
import org.assay.council.FoundCouncil;
import org.assay.council.Governance;
import org.assay.council.PeopleDesk;
import org.assay.council.Person;
import org.assay.council.Posts;
import org.assay.council.RegisterPerson;
import org.assay.council.Standing;
import org.springframework.boot.test.context.TestComponent;

/** Councils and people for tests, set up through the services that people use. */
@TestComponent
public class Townsfolk {

	/** The first day of every appointment made here. */
	public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

	/** Everybody's password. */
	public static final String PASSWORD = "Correct-Horse-42";

	private final CouncilDesk councils;

	private final PeopleDesk people;

	Townsfolk(CouncilDesk councils, PeopleDesk people) {
		this.councils = councils;
		this.people = people;
	}

	/** Founds a council with a name of its own and returns its key. */
	public String council() {
		String key = "town-" + UUID.randomUUID().toString().substring(0, 8);
		this.councils.found(new FoundCouncil(key, "Council of " + key, Governance.LEADER_CABINET));
		return key;
	}

	/**
	 * Registers an officer of the council, appoints them to the posts and returns the
	 * user id.
	 */
	public String officer(String council, String... posts) {
		return person(council, Person.Kind.OFFICER, posts);
	}

	/**
	 * Registers an elected member of the council, appoints them and returns the user id.
	 */
	public String member(String council, String... posts) {
		return person(council, Person.Kind.MEMBER, posts);
	}

	/** Appoints somebody to a post from {@link #SINCE} and returns the appointment. */
	public UUID appoint(String council, String user, String post) {
		Standing standing = switch (post) {
			case Posts.DCS -> Standing.OF_A_DIRECTOR;
			case Posts.LMCS -> Standing.OF_A_LEAD_MEMBER;
			default -> Standing.UNDECLARED;
		};
		return this.councils
			.appoint(new AppointToPost(council, user, post, Appointment.Kind.HOLDER, SINCE, null, standing));
	}

	/** The name of somebody registered here. */
	public String name(String user) {
		return "Person " + user.substring(1, 7);
	}

	private String person(String council, Person.Kind kind, String... posts) {
		String user = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
		this.people
			.register(new RegisterPerson(council, user, name(user), "person@" + council + ".example", kind, PASSWORD));
		for (String post : posts) {
			appoint(council, user, post);
		}
		return user;
	}

}
