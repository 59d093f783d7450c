package org.assay.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Every email that was sent or is to be sent. */
interface Mails extends Repository<Mail, UUID> {

	/** What Hibernate calls SKIP LOCKED. */
	String SKIP_LOCKED = "-2";

	Mail save(Mail mail);

	Optional<Mail> findById(UUID id);

	boolean existsByPersonAndDigestOn(String person, LocalDate digestOn);

	/**
	 * The emails that have waited longest for an attempt, locked until the transaction
	 * ends; those that another node is sending are passed over.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
	@Query("""
			select m from Mail m
			where m.delivery = org.assay.notice.Delivery.QUEUED and m.nextAttemptAt <= :now
			order by m.nextAttemptAt, m.id""")
	List<Mail> lockDue(Instant now, Limit limit);

	/** Those that could not be handed over yet, the one that failed last first. */
	List<Mail> findByDeliveryAndProblemIsNotNullOrderByNextAttemptAtDesc(Delivery delivery, Limit limit);

}
