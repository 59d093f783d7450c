package org.assay.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.assay.shared.Actor;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes who was here when. */
@Component
class VisitBook {

	private final LastVisits visits;

	private final TransactionTemplate transaction;

	private final Clock clock;

	VisitBook(LastVisits visits, TransactionTemplate transaction, Clock clock) {
		this.visits = visits;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The person is here: since when has it been news to them? */
	Optional<Instant> newsSince(Actor actor) {
		try {
			return note(actor.id());
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			// Two windows opened at once: the other one noted the visit.
			return this.visits.findById(actor.id()).flatMap(LastVisit::before);
		}
	}

	private Optional<Instant> note(String person) {
		Optional<Instant> before = this.transaction.execute((status) -> {
			Optional<LastVisit> known = this.visits.findById(person);
			known.ifPresentOrElse((visit) -> visit.again(this.clock.instant()),
					() -> this.visits.save(new LastVisit(person, this.clock.instant())));
			return known.flatMap(LastVisit::before);
		});
		return Objects.requireNonNull(before);
	}

}
