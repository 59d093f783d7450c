package org.assay.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.council.Appointment;
import org.assay.council.Appointments;
import org.assay.council.People;
import org.assay.council.Person;

import org.springframework.stereotype.Component;

/** Who can own an action: officers with a post in the council. */
@Component
class Officers {

	private final Appointments appointments;

	private final People people;

	Officers(Appointments appointments, People people) {
		this.appointments = appointments;
		this.people = people;
	}

	/** By name. */
	List<Person> of(String council, LocalDate on) {
		Set<String> serving = this.appointments.findAllByCouncilOrderBySinceDescIdAsc(council)
			.stream()
			.filter((appointment) -> appointment.runsOn(on) && !appointment.visiting())
			.map(Appointment::person)
			.collect(Collectors.toSet());
		return this.people.ofCouncil(council)
			.stream()
			.filter((person) -> person.kind() == Person.Kind.OFFICER && serving.contains(person.id()))
			.toList();
	}

	/**
	 * Agrees with an owner.
	 * @throws ActionRefused if the person is no officer with a post in the council
	 */
	void refuseUnlessOne(Action action, String owner, LocalDate on) {
		if (of(action.council(), on).stream().noneMatch((officer) -> officer.id().equals(owner))) {
			throw new ActionRefused(
					"Choose an officer who holds a post in the council today as the owner: an elected member cannot own an action.",
					action.reference());
		}
	}

}
