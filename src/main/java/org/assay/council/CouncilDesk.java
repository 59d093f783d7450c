package org.assay.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up councils and appoints people to posts. Everything here is for administrators of
 * the council; anyone else is refused.
 */
@Service
@Transactional
public class CouncilDesk {

	private final Councils councils;

	private final PeopleDesk people;

	private final Appointments appointments;

	private final Holdings holdings;

	private final PlacementKeeper placements;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CouncilDesk(Councils councils, PeopleDesk people, Appointments appointments, Holdings holdings,
			PlacementKeeper placements, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
		this.councils = councils;
		this.people = people;
		this.appointments = appointments;
		this.holdings = holdings;
		this.placements = placements;
		this.signedIn = signedIn;
		this.events = events;
		this.clock = clock;
	}

	/** Sets up a council; only administrators of the whole installation may. */
	public void found(FoundCouncil command) {
		AdministratorNeeded.unlessOfInstallation(this.signedIn.actor());
		if (this.councils.existsByKey(command.key())) {
			throw new NameTaken("There is already a council with the short name “" + command.key()
					+ "”: choose another short name.");
		}
		this.councils.save(new Council(command));
		this.events.publishEvent(new CouncilFounded(command.key(), command.name(), command.governance()));
	}

	public void describe(DescribeCouncil command) {
		this.events.publishEvent(forChange(command.council()).describe(command));
	}

	/**
	 * Appoints a person to a post.
	 * @return the id of the appointment
	 * @throws AppointmentRefused if the law or the guidance rules it out
	 */
	public UUID appoint(AppointToPost command) {
		forChange(command.council());
		return fill(command);
	}

	/** Appoints; the caller has locked the council and seen who asks. */
	UUID fill(AppointToPost command) {
		Person person = this.people.forAppointment(command.council(), command.user());
		Appointment appointment = new Appointment(command);
		AppointmentRules.check(new Proposal(new Held(appointment, person), this.holdings.of(command.council())));
		this.appointments.save(appointment);
		this.events.publishEvent(appointment.filled());
		this.placements.keep(person.id());
		return appointment.id();
	}

	/** Gives an appointment its last day, today, ahead or gone by. */
	public void end(EndAppointment command) {
		forChange(command.council());
		vacate(find(command.council(), command.appointment()), command.until());
	}

	/** Ends the appointment; the caller has locked the council and seen who asks. */
	void vacate(Appointment appointment, LocalDate until) {
		this.events.publishEvent(appointment.end(until));
		this.placements.keep(appointment.person());
	}

	/** Takes back an appointment that has not begun. */
	public void cancel(String council, UUID id) {
		forChange(council);
		Appointment appointment = find(council, id);
		this.events.publishEvent(appointment.cancel(LocalDate.now(this.clock)));
		this.appointments.delete(appointment);
	}

	/** Declares anew how a post is held. */
	public void declare(String council, UUID id, Standing standing) {
		forChange(council);
		this.events.publishEvent(find(council, id).declare(standing));
	}

	// Locked: two administrators who appoint at once could otherwise fill a post twice.
	private Council forChange(String council) {
		AdministratorNeeded.unlessSetUpBy(this.signedIn.actor(), council);
		return this.councils.findForChange(council).orElseThrow(() -> new OutOfSight(Council.reference(council)));
	}

	private Appointment find(String council, UUID id) {
		return this.appointments.findByIdAndCouncil(id, council)
			.orElseThrow(() -> new OutOfSight(Appointment.reference(id)));
	}

}
