package org.assay.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.council.People;
import org.assay.council.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes notices down in the transaction of what caused them, and with them the email
 * that has to go out, so that neither is ever without the other.
 */
@Component
class Outbox {

	private final Notices notices;

	private final Mails mails;

	private final Readers readers;

	private final People people;

	private final Optional<Carrier> carrier;

	private final Clock clock;

	Outbox(Notices notices, Mails mails, Readers readers, People people, Optional<Carrier> carrier, Clock clock) {
		this.notices = notices;
		this.mails = mails;
		this.readers = readers;
		this.people = people;
		this.carrier = carrier;
		this.clock = clock;
	}

	/** Tells everybody what they were not told yet. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(List<Telling> tellings) {
		List<Telling> fresh = untold(tellings);
		Set<String> users = fresh.stream().map(Telling::person).collect(Collectors.toSet());
		Map<String, Person> known = byId(this.people.findAllByIdIn(users), Person::id);
		Map<String, Reader> chosen = byId(this.readers.findByPersonIn(users), Reader::person);
		Map<String, Mail> atOnce = new HashMap<>();
		for (Telling telling : fresh) {
			String user = telling.person();
			Delivery delivery = delivery(telling.kind(), known.get(user), chosen.getOrDefault(user, new Reader(user)));
			UUID mail = (delivery == Delivery.QUEUED) ? atOnce.computeIfAbsent(user, this::mailAtOnce).id() : null;
			this.notices.save(new Notice(telling, delivery, mail, this.clock.instant()));
		}
	}

	/** Makes one email of all that waits for the person's digest of the day. */
	@Transactional
	public void gather(String user, LocalDate today) {
		// Locked, so that two nodes never make the same digest.
		this.people.findForChange(user);
		if (this.notices.existsByPersonAndDelivery(user, Delivery.FOR_DIGEST)
				&& !this.mails.existsByPersonAndDigestOn(user, today)) {
			Mail digest = this.mails.save(new Mail(user, today, this.clock.instant()));
			this.notices.putInto(digest.id(), user);
		}
	}

	private Mail mailAtOnce(String user) {
		return this.mails.save(new Mail(user, null, this.clock.instant()));
	}

	private List<Telling> untold(List<Telling> tellings) {
		Map<Notices.Told, Telling> fresh = new LinkedHashMap<>();
		tellings.forEach((one) -> fresh.putIfAbsent(new Notices.Told(one.person(), one.cause()), one));
		fresh.keySet().removeAll(this.notices.told(fresh.keySet().stream().map(Notices.Told::cause).toList()));
		return List.copyOf(fresh.values());
	}

	private Delivery delivery(NoticeKind kind, @Nullable Person person, Reader reader) {
		Pace pace = reader.pace(kind);
		boolean reached = this.carrier.isPresent() && person != null && !person.email().isBlank()
				&& !reader.isRefusedAt(person.email());
		if (!reached || pace == Pace.OFF) {
			return Delivery.ON_PAGE;
		}
		return (pace == Pace.AT_ONCE) ? Delivery.QUEUED : Delivery.FOR_DIGEST;
	}

	private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
		return all.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
