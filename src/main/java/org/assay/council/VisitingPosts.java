package org.assay.council;

import java.time.Clock;
import java.time.LocalDate;
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
		return heldBy(council, user).anyMatch((one) -> !isVisit(one));
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
		heldBy(council, user).filter(VisitingPosts::isVisit).forEach((one) -> {
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

	private Stream<Appointment> heldBy(String council, String user) {
		LocalDate today = LocalDate.now(this.clock);
		return this.appointments.findAllByCouncilOrderBySinceDescIdAsc(council)
			.stream()
			.filter((one) -> one.person().equals(user))
			.filter((one) -> one.until().filter((last) -> last.isBefore(today)).isEmpty());
	}

	private static boolean isVisit(Appointment appointment) {
		return appointment.isTo(LEAD) || appointment.isTo(MEMBER);
	}

}
