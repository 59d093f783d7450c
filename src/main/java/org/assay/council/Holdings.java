package org.assay.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.OutOfSight;
import org.springframework.stereotype.Component;

/** Reads appointments together with the people appointed. */
@Component
public class Holdings {

	private final Appointments appointments;

	private final People people;

	Holdings(Appointments appointments, People people) {
		this.appointments = appointments;
		this.people = people;
	}

	/** Every appointment of the council, the latest first. */
	public List<Held> of(String council) {
		return held(this.appointments.findAllByCouncilOrderBySinceDescIdAsc(council));
	}

	/** The appointments of the councils that run on the day, the latest first. */
	public List<Held> on(LocalDate day, Collection<String> councils) {
		return held(this.appointments.running(councils, day));
	}

	private List<Held> held(List<Appointment> all) {
		Map<String, Person> appointed = this.people
			.findAllByIdIn(all.stream().map(Appointment::person).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity()));
		return all.stream()
			.flatMap((appointment) -> Stream.ofNullable(appointed.get(appointment.person()))
				.map((person) -> new Held(appointment, person)))
			.toList();
	}

	/**
	 * One appointment of the council.
	 * @throws OutOfSight if the council has no such appointment
	 */
	public Held get(String council, UUID id) {
		return of(council).stream()
			.filter((held) -> held.appointment().id().equals(id))
			.findFirst()
			.orElseThrow(() -> new OutOfSight(Appointment.reference(id)));
	}

}
