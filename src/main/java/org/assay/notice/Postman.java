package org.assay.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assay.council.Appointments;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.Actor;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out the email that waits. Each one stays locked while it is handed over, so
 * that no other node sends it, and is settled in the same transaction: after a crash in
 * between it goes out once more, with the same Message-ID.
 */
@Component
class Postman {

	private final Mails mails;

	private final Notices notices;

	private final Readers readers;

	private final People people;

	private final Appointments appointments;

	private final Letters letters;

	private final Optional<Carrier> carrier;

	private final TransactionOperations transaction;

	private final Clock clock;

	Postman(Mails mails, Notices notices, Readers readers, People people, Appointments appointments, Letters letters,
			Optional<Carrier> carrier, TransactionOperations transaction, Clock clock) {
		this.mails = mails;
		this.notices = notices;
		this.readers = readers;
		this.people = people;
		this.appointments = appointments;
		this.letters = letters;
		this.carrier = carrier;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${assay.notice.send-every:30s}", initialDelayString = "30s")
	void goRound() {
		this.carrier.ifPresent(this::goRound);
	}

	/** Hands over all that is due, unless nothing at all is taken now. */
	void goRound(Carrier by) {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> handOverNext(by)))) {
			// Each email is settled before the next one is begun.
		}
	}

	private boolean handOverNext(Carrier by) {
		Instant now = this.clock.instant();
		List<Mail> due = this.mails.lockDue(now, Limit.of(1));
		return !due.isEmpty() && handOver(due.get(0), by, now);
	}

	private boolean handOver(Mail mail, Carrier by, Instant now) {
		Person person = this.people.findById(mail.person()).filter((one) -> !one.closed()).orElse(null);
		List<Notice> shown = (person != null) ? stillFor(mail) : List.of();
		if (person == null || shown.isEmpty()) {
			mail.withhold();
			this.notices.settle(mail.id(), mail.delivery());
			return true;
		}
		Carried carried = by.carry(this.letters.write(mail, person, shown));
		String problem = String.valueOf(carried.problem());
		switch (carried.outcome()) {
			case TAKEN -> mail.sent();
			case ADDRESS_REFUSED -> refuse(mail, person, problem, now);
			case LATER, UNREACHABLE -> mail.postpone(problem, now);
		}
		if (mail.delivery() != Delivery.QUEUED) {
			this.notices.settle(mail.id(), mail.delivery());
		}
		return carried.outcome() != Carried.Outcome.UNREACHABLE;
	}

	/** What the person may still see; the rest is never sent. */
	private List<Notice> stillFor(Mail mail) {
		Set<Actor.Post> posts = this.appointments.postsOf(mail.person(), LocalDate.now(this.clock));
		List<Notice> all = this.notices.findByMailOrderByCouncilAscToldAtAscIdAsc(mail.id());
		all.stream().filter((one) -> !one.isFor(posts)).forEach(Notice::withhold);
		return all.stream().filter((one) -> one.isFor(posts)).toList();
	}

	private void refuse(Mail mail, Person person, String problem, Instant now) {
		mail.refused(problem);
		Reader reader = this.readers.get(person.id());
		reader.markRefused(person.email(), problem, now);
		this.readers.save(reader);
	}

}
