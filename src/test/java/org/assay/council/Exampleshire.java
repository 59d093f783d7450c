package org.assay.council;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The people and appointments of a council as tests speak of them. */
final class Exampleshire {

	static final String KEY = "exampleshire";

	private Exampleshire() {
	}

	static Council governedBy(Governance governance) {
		return new Council(new FoundCouncil(KEY, "Exampleshire County Council", governance));
	}

	static Person officer(String name) {
		return new Person(registering(name, Person.Kind.OFFICER));
	}

	static Person member(String name) {
		return new Person(registering(name, Person.Kind.MEMBER));
	}

	static RegisterPerson registering(String name, Person.Kind kind) {
		String user = name.toLowerCase(Locale.UK).replace(' ', '.');
		return new RegisterPerson(KEY, user, name, user + "@exampleshire.gov.uk", kind, "correct horse battery");
	}

	static AppointToPost appointing(String user, String post, Appointment.Kind kind, String since,
			@Nullable String until) {
		Standing standing = switch (post) {
			case Posts.DCS -> Standing.OF_A_DIRECTOR;
			case Posts.LMCS -> Standing.OF_A_LEAD_MEMBER;
			default -> Standing.UNDECLARED;
		};
		return new AppointToPost(KEY, user, post, kind, LocalDate.parse(since),
				(until != null) ? LocalDate.parse(until) : null, standing);
	}

	/** A person in a post, in the way and over the days given. */
	static Held held(Person person, String post, Appointment.Kind kind, String since, @Nullable String until) {
		return new Held(new Appointment(appointing(person.id(), post, kind, since, until)), person);
	}

	static Held standing(Person person, String post, Standing standing) {
		return new Held(new Appointment(new AppointToPost(KEY, person.id(), post, Appointment.Kind.HOLDER,
				LocalDate.of(2026, 1, 1), null, standing)), person);
	}

}
