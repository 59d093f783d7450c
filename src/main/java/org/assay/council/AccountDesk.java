package org.assay.council;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes people's accounts and helps them in again, for administrators of the council
 * that registered them.
 */
@Service
@Transactional
public class AccountDesk {

	private final People people;

	private final Accounts accounts;

	private final PlacementKeeper placements;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	AccountDesk(People people, Accounts accounts, PlacementKeeper placements, SignedIn signedIn,
			ApplicationEventPublisher events) {
		this.people = people;
		this.accounts = accounts;
		this.placements = placements;
		this.signedIn = signedIn;
		this.events = events;
	}

	/**
	 * Takes the sign-in away at once. Appointments stay on record until they are ended,
	 * but nobody acts by them.
	 * @throws AccountRefused if it is the administrator's own account, or already closed
	 */
	public void close(String user) {
		Person person = forChange(user);
		if (person.id().equals(this.signedIn.actor().id())) {
			throw new AccountRefused("You cannot close your own account: ask another administrator.", user);
		}
		AccountClosed closed = person.close();
		this.placements.keep(user);
		this.accounts.close(user);
		this.events.publishEvent(closed);
	}

	/**
	 * Gives the person a password that they must change at their next sign-in; a closed
	 * account is open again by it.
	 */
	public void renewPassword(RenewPassword command) {
		Person person = forChange(command.user());
		if (person.closed()) {
			this.accounts.open(person.id(), person.name(), person.email(), command.initialPassword());
			this.events.publishEvent(person.reopen());
			this.placements.keep(person.id());
		}
		this.accounts.renewPassword(person.id(), command.initialPassword());
		this.events.publishEvent(new PasswordRenewed(person.council(), person.id()));
	}

	private Person forChange(String user) {
		Person person = this.people.findForChange(user).orElseThrow(() -> new OutOfSight(Person.reference(user)));
		Actor actor = this.signedIn.actor();
		OutOfSight.unlessSeenBy(actor, person.council(), person.reference());
		AdministratorNeeded.unlessSetUpBy(actor, person.council());
		return person;
	}

}
