package org.assay.council;

import java.util.List;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people and opens their accounts, for administrators of their council. */
@Service
@Transactional
public class PeopleDesk {

	private final Councils councils;

	private final People people;

	private final Accounts accounts;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	PeopleDesk(Councils councils, People people, Accounts accounts, SignedIn signedIn,
			ApplicationEventPublisher events) {
		this.councils = councils;
		this.people = people;
		this.accounts = accounts;
		this.signedIn = signedIn;
		this.events = events;
	}

	/**
	 * Registers a person and opens their account.
	 * @throws NameTaken if the user id is in use, in this council or another
	 */
	public void register(RegisterPerson command) {
		this.councils.get(administrator(command.council()), command.council());
		if (this.people.existsById(command.user()) || this.accounts.exists(command.user())) {
			throw new NameTaken("The user id “" + command.user() + "” is already in use: choose another one.");
		}
		Person person = this.people.save(new Person(command));
		this.accounts.open(person.id(), person.name(), person.email(), command.initialPassword());
		this.events.publishEvent(new PersonRegistered(command.council(), person.id(), person.kind()));
	}

	/** Registers all of them or, if one cannot be, none. */
	public void registerAll(List<RegisterPerson> commands) {
		commands.forEach(this::register);
	}

	/** Corrects a person's name or email address. */
	public void describe(DescribePerson command) {
		Person person = find(command.user());
		administrator(person.council());
		this.events.publishEvent(person.describe(command));
	}

	/** The people of the council, for its administrators. */
	@Transactional(readOnly = true)
	public List<Person> of(String council) {
		administrator(council);
		return this.people.ofCouncil(council);
	}

	/**
	 * The person, if the council may appoint them. Somebody of another council is brought
	 * in, as a joint director is, by an administrator of the installation, because the
	 * appointment shows this council's records to them.
	 */
	Person forAppointment(String council, String user) {
		Person person = find(user);
		boolean known = this.people.ofCouncil(council).stream().anyMatch((one) -> one.id().equals(user));
		if (!known && !this.signedIn.actor().administrator()) {
			throw new OutOfSight(Person.reference(user));
		}
		return person;
	}

	private Actor administrator(String council) {
		Actor actor = this.signedIn.actor();
		AdministratorNeeded.unlessSetUpBy(actor, council);
		return actor;
	}

	private Person find(String user) {
		return this.people.findById(user).orElseThrow(() -> new OutOfSight(Person.reference(user)));
	}

}
