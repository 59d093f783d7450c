package org.assay.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Councils;
import org.assay.council.Person;
import org.assay.register.Register;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names who assesses which duty of a council, from the next assessment on. */
@Component
@Transactional
public class OwnerDesk {

	private final DutyOwners owners;

	private final Nominations nominations;

	private final Register register;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	OwnerDesk(DutyOwners owners, Nominations nominations, Register register, Councils councils, SignedIn signedIn,
			Clock clock, ApplicationEventPublisher events) {
		this.owners = owners;
		this.nominations = nominations;
		this.register = register;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Names the owner of a duty.
	 * @throws NotForYourPost unless the signed-in person is the council's assurance lead
	 * @throws PersonNotInPost unless the owner holds the post of duty owner today
	 */
	public void name(String council, String duty, String owner) {
		Reference subject = forChange(council, duty);
		this.register.current().duty(duty);
		if (candidates(council).stream().noneMatch((person) -> person.id().equals(owner))) {
			throw new PersonNotInPost(subject,
					"Choose somebody who holds the post of duty owner in the council today; an administrator can appoint one.");
		}
		DutyOwner named = this.owners.findByCouncilAndDuty(council, duty)
			.orElseGet(() -> this.owners.save(new DutyOwner(UUID.randomUUID(), council, duty, owner)));
		this.events.publishEvent(named.name(owner));
	}

	/**
	 * Leaves a duty without a named owner: in later reviews it goes to everybody who
	 * holds the post of duty owner.
	 * @throws NotForYourPost unless the signed-in person is the council's assurance lead
	 */
	public void clear(String council, String duty) {
		forChange(council, duty);
		this.owners.findByCouncilAndDuty(council, duty).ifPresent((named) -> {
			this.owners.delete(named);
			this.events.publishEvent(named.cleared());
		});
	}

	// Locked: two people who name the first owner of a duty at once would both add one.
	private Reference forChange(String council, String duty) {
		Reference subject = new Reference("duty", duty);
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, subject);
		if (!this.signedIn.actor().holds(council, "assurance-lead")) {
			throw new NotForYourPost(subject, "assurance lead");
		}
		if (this.councils.findForChange(council).isEmpty()) {
			throw new OutOfSight(subject);
		}
		return subject;
	}

	/** Who can be named in the council today. */
	@Transactional(readOnly = true)
	public List<Person> candidates(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, new Reference("council", council));
		return this.nominations.dutyOwners(council, LocalDate.now(this.clock));
	}

	/** Every duty of the current edition and its owner, if one is named. */
	@Transactional(readOnly = true)
	public List<Owned> owned(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, new Reference("council", council));
		Map<String, String> named = this.owners.findByCouncil(council)
			.stream()
			.collect(Collectors.toMap(DutyOwner::duty, DutyOwner::owner));
		return this.register.current()
			.duties()
			.stream()
			.map((duty) -> new Owned(duty.key(), duty.title(), named.get(duty.key())))
			.toList();
	}

	/**
	 * A duty and its owner.
	 *
	 * @param owner the user id, if somebody is named; else the group of duty owners
	 */
	public record Owned(String duty, String title, @Nullable String owner) {
	}

}
