package org.assay.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.OutOfSight;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts of peers, who come from elsewhere for a time and see nothing of the council
 * but what is shared with them. Given with the peer challenge, not by administrators.
 */
@Component
@Transactional
public class VisitingPosts {

	public static final String LEAD = "peer-lead";

	public static final String MEMBER = "peer-member";

	private final Councils councils;

	private final Appointments appointments;

	private final PlacementKeeper placements;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VisitingPosts(Councils councils, Appointments appointments, PlacementKeeper placements,
			ApplicationEventPublisher events, Clock clock) {
		this.councils = councils;
		this.appointments = appointments;
		this.placements = placements;
		this.events = events;
		this.clock = clock;
	}

	/** Whether the person works for the council, today or from a day ahead. */
	@Transactional(readOnly = true)
	public boolean isOf(String council, String user) {
		return heldBy(council, user).anyMatch((one) -> !one.visiting());
	}

	/** Gives the person the post until the day, in the place of another such post. */
	public void give(String council, String user, String post, LocalDate until) {
		take(council, user);
		Appointment appointment = new Appointment(new AppointToPost(council, user, post, Appointment.Kind.HOLDER,
				LocalDate.now(this.clock), until, Standing.UNDECLARED));
		this.appointments.save(appointment);
		this.events.publishEvent(appointment.filled());
		this.placements.keep(user);
	}

	/** Takes the person's post from them at once. */
	public void take(String council, String user) {
		if (this.councils.findForChange(council).isEmpty()) {
			throw new OutOfSight(Council.reference(council));
		}
		LocalDate today = LocalDate.now(this.clock);
		heldBy(council, user).filter(Appointment::visiting).forEach((one) -> {
			if (one.since().isBefore(today)) {
				this.events.publishEvent(one.end(today.minusDays(1)));
			}
			else {
				this.events.publishEvent(new PostVacated(council, user, one.post(), today));
				this.appointments.delete(one);
			}
		});
		this.placements.keep(user);
	}

	/** The user ids of the council's peers, today or from a day ahead. */
	Set<String> peers(String council) {
		return held(council).filter(Appointment::visiting).map(Appointment::person).collect(Collectors.toSet());
	}

	/**
	 * Keeps peers from testing a council that is to be their own.
	 * @throws AppointmentRefused if the person is a peer there today or from a day ahead
	 */
	void refusePeer(String council, Person person) {
		heldBy(council, person.id()).filter(Appointment::visiting).findFirst().ifPresent((visit) -> {
			throw new AppointmentRefused(person.name() + " is a peer in this council " + Words.period(visit)
					+ ", and peers work for another council or for none: choose somebody else, or wait until the peers have left.",
					Council.reference(council));
		});
	}

	private Stream<Appointment> heldBy(String council, String user) {
		return held(council).filter((one) -> one.person().equals(user));
	}

	private Stream<Appointment> held(String council) {
		LocalDate today = LocalDate.now(this.clock);
		return this.appointments.findAllByCouncilOrderBySinceDescIdAsc(council)
			.stream()
			.filter((one) -> one.until().filter((last) -> last.isBefore(today)).isEmpty());
	}

}
