package org.assay.council;

import java.util.UUID;

import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up bodies and seats people on them, for administrators of the council. */
@Service
@Transactional
public class BodyDesk {

	private final Bodies bodies;

	private final PeopleDesk people;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	BodyDesk(Bodies bodies, PeopleDesk people, SignedIn signedIn, ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.people = people;
		this.signedIn = signedIn;
		this.events = events;
	}

	/**
	 * Sets up a body.
	 * @return the id of the body
	 * @throws NameTaken if the council has one of that name
	 */
	public UUID found(DescribeBody command) {
		AdministratorNeeded.unlessSetUpBy(this.signedIn.actor(), command.council());
		Body body = new Body(command);
		refuseIfTaken(body.id(), command);
		this.events.publishEvent(this.bodies.save(body).describe(command));
		return body.id();
	}

	/** Corrects what is known of a body. */
	public void describe(UUID id, DescribeBody command) {
		Body body = find(command.council(), id);
		refuseIfTaken(id, command);
		this.events.publishEvent(body.describe(command));
	}

	/** Seats a person, or changes their role. */
	public void seat(String council, UUID id, String user, Body.Role role) {
		Body body = find(council, id);
		this.events.publishEvent(body.seat(this.people.forAppointment(council, user), role));
	}

	public void unseat(String council, UUID id, String user) {
		this.events.publishEvent(find(council, id).unseat(user));
	}

	private Body find(String council, UUID id) {
		AdministratorNeeded.unlessSetUpBy(this.signedIn.actor(), council);
		return this.bodies.findByIdAndCouncil(id, council).orElseThrow(() -> new OutOfSight(Body.reference(id)));
	}

	private void refuseIfTaken(UUID id, DescribeBody command) {
		if (this.bodies.existsByCouncilAndNameAndIdNot(command.council(), command.name(), id)) {
			throw new NameTaken(
					"There is already a body called “" + command.name() + "” in this council: choose another name.");
		}
	}

}
