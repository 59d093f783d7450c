package org.assay.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Rejected;
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

	private final VisitingPosts visits;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	PeopleDesk(Councils councils, People people, Accounts accounts, VisitingPosts visits, SignedIn signedIn,
			ApplicationEventPublisher events) {
		this.councils = councils;
		this.people = people;
		this.accounts = accounts;
		this.visits = visits;
		this.signedIn = signedIn;
		this.events = events;
	}

	/**
	 * Registers a person and opens their account.
	 * @throws NameTaken if the user id is in use, in this council or another
	 */
	public void register(RegisterPerson command) {
		this.councils.get(administrator(command.council()), command.council());
		refuseIfTaken(command.user());
		Person person = this.people.save(new Person(command));
		this.accounts.open(person.id(), person.name(), person.email(), command.initialPassword());
		this.events.publishEvent(new PersonRegistered(command.council(), person.id(), person.kind()));
	}

	/**
	 * Registers all of the list or, if one cannot be, none.
	 * @return how many were registered
	 * @throws PeopleRefused with every row that is wrong
	 */
	public int registerAll(PeopleList list) {
		List<String> problems = new ArrayList<>(list.problems());
		new TreeMap<>(list.people()).forEach((line, command) -> {
			try {
				register(command);
			}
			catch (Rejected refusal) {
				problems.add(PeopleList.at(line, refusal));
			}
		});
		if (!problems.isEmpty()) {
			// Thrown out of the transaction, which takes back those already registered.
			throw new PeopleRefused(problems);
		}
		return list.people().size();
	}

	/**
	 * Passes a user id that a new person may have.
	 * @throws NameTaken if it is in use, in this council or another
	 */
	@Transactional(readOnly = true)
	public void refuseIfTaken(String user) {
		if (this.people.existsById(user) || this.accounts.exists(user)) {
			throw new NameTaken("The user id “" + user + "” is already in use: choose another one.");
		}
	}

	/** A person of the council, for its administrators. */
	@Transactional(readOnly = true)
	public Person get(String council, String user) {
		administrator(council);
		return this.people.ofCouncil(council)
			.stream()
			.filter((person) -> person.id().equals(user))
			.findFirst()
			.orElseThrow(() -> new OutOfSight(Person.reference(user)));
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

	/** Whom the council can choose for a post: its people, without its peers. */
	List<Person> candidates(String council) {
		Set<String> peers = this.visits.peers(council);
		return this.people.ofCouncil(council).stream().filter((person) -> !peers.contains(person.id())).toList();
	}

	/**
	 * The person, if the council may appoint them. Somebody of another council is brought
	 * in, as a joint director is, by an administrator of the installation, because the
	 * appointment shows this council's records to them.
	 */
	Person forAppointment(String council, String user) {
		Person person = find(user);
		this.visits.refusePeer(council, person);
		boolean known = this.people.ofCouncil(council).stream().anyMatch((one) -> one.id().equals(user));
		if (!known && !this.signedIn.actor().administrator()) {
			throw new OutOfSight(Person.reference(user));
		}
		if (person.closed()) {
			throw new AccountRefused("The account of " + person.name()
					+ " is closed: give them a new first password before you appoint them.", user);
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
