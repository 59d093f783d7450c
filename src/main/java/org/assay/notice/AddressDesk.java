package org.assay.notice;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.council.Posts;
import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows administrators whom email does not reach. */
@Component
@Transactional
class AddressDesk {

	/** Of a service that is down every email says the same. */
	private static final Limit LOOKED_AT = Limit.of(100);

	private final Readers readers;

	private final Mails mails;

	private final People people;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	AddressDesk(Readers readers, Mails mails, People people, Councils councils, SignedIn signedIn, Clock clock) {
		this.readers = readers;
		this.mails = mails;
		this.people = people;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Whether the signed-in person looks after anybody's address. */
	boolean isOpen() {
		Actor actor = this.signedIn.actor();
		return actor.administrator()
				|| actor.posts().stream().anyMatch((post) -> post.post().equals(Posts.ADMINISTRATOR));
	}

	/** The people of the administrator's councils whose address email comes back from. */
	@Transactional(readOnly = true)
	public List<Refused> refused() {
		unlessOpen();
		List<Reader> marked = this.readers.findByRefusedAddressIsNotNullOrderByRefusedAtDesc();
		Map<String, Person> known = this.people.findAllByIdIn(marked.stream().map(Reader::person).toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity()));
		return marked.stream()
			.flatMap((reader) -> Stream.ofNullable(known.get(reader.person()))
				.filter((person) -> administers(person.council()) && reader.isRefusedAt(person.email()))
				.map((person) -> new Refused(person, String.valueOf(reader.refusedBecause()))))
			.toList();
	}

	/**
	 * What the mail service said of the last email to one of the administrator's people
	 * that it did not take and that waits for it.
	 */
	@Transactional(readOnly = true)
	public Optional<String> trouble() {
		unlessOpen();
		List<Mail> waiting = this.mails.findByDeliveryAndProblemIsNotNullOrderByNextAttemptAtDesc(Delivery.QUEUED,
				LOOKED_AT);
		Set<String> own = this.people.findAllByIdIn(waiting.stream().map(Mail::person).toList())
			.stream()
			.filter((person) -> administers(person.council()))
			.map(Person::id)
			.collect(Collectors.toSet());
		return waiting.stream()
			.filter((mail) -> own.contains(mail.person()))
			.map((mail) -> String.valueOf(mail.problem()))
			.findFirst();
	}

	/**
	 * Notes that email to the address came back, which only the council's mailbox learns.
	 * @throws Incomplete if nobody of the administrator's councils has that address
	 */
	public void mark(@Nullable String address) {
		unlessOpen();
		String given = Incomplete.unlessGiven(address, "Enter the address from which email came back.");
		List<Person> found = Arrays.stream(this.councils.keysSeenBy(this.signedIn.actor()))
			.filter(this::administers)
			.flatMap((council) -> this.people.ofCouncil(council).stream())
			.filter((person) -> person.email().equalsIgnoreCase(given) && administers(person.council()))
			.distinct()
			.toList();
		if (found.isEmpty()) {
			throw new Incomplete("Nobody of your council has the address “" + given + "”: check how it is written.");
		}
		found.forEach((person) -> {
			Reader reader = this.readers.get(person.id());
			reader.markRefused(person.email(), "Email came back.", this.clock.instant());
			this.readers.save(reader);
		});
	}

	private boolean administers(String council) {
		Actor actor = this.signedIn.actor();
		return actor.administrator() || actor.holds(council, Posts.ADMINISTRATOR);
	}

	private void unlessOpen() {
		if (!isOpen()) {
			throw new OutOfSight(new Reference("page", "addresses"));
		}
	}

	/** Somebody whom email does not reach, and what the mail service said. */
	record Refused(Person person, String because) {
	}

}
