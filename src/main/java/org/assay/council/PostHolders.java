package org.assay.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Answers who is in a post on a day. */
@Component
public class PostHolders {

	private final Appointments appointments;

	private final People people;

	PostHolders(Appointments appointments, People people) {
		this.appointments = appointments;
		this.people = people;
	}

	/**
	 * Everybody who may act in the post: who fills it first, then deputies. Those whose
	 * account is closed may not.
	 */
	public List<Person> of(String council, String post, LocalDate on) {
		return this.appointments.inPost(council, post, on)
			.stream()
			.map(Appointment::person)
			.distinct()
			.flatMap((user) -> this.people.findById(user).stream())
			.filter((person) -> !person.closed())
			.toList();
	}

	/**
	 * The one who fills the post as holder or interim, if it is filled. A closed account
	 * leaves the post filled: only the end of the appointment makes a vacancy.
	 */
	public Optional<Person> holderOf(String council, String post, LocalDate on) {
		return this.appointments.inPost(council, post, on)
			.stream()
			.filter(Appointment::fillsPost)
			.findFirst()
			.flatMap((appointment) -> this.people.findById(appointment.person()));
	}

}
