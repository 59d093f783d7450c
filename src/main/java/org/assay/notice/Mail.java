package org.assay.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An email to one person. Its id becomes the Message-ID, so that a repeat after a crash
 * can be told for what it is.
 */
@Entity
@Table(name = "notice_mail")
class Mail {

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	/** As long as mail servers themselves try, RFC 5321 section 4.5.4.1. */
	private static final Duration TRIED_FOR = Duration.ofDays(5);

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String person;

	private @Nullable LocalDate digestOn;

	private Instant madeAt;

	@Enumerated(EnumType.STRING)
	private Delivery delivery = Delivery.QUEUED;

	private int failures;

	private Instant nextAttemptAt;

	private @Nullable String problem;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Mail() {
	}

	/**
	 * @param digestOn the day whose digest it is, if it is one
	 */
	Mail(String person, @Nullable LocalDate digestOn, Instant now) {
		this.id = UUID.randomUUID();
		this.person = person;
		this.digestOn = digestOn;
		this.madeAt = now;
		this.nextAttemptAt = now;
	}

	void sent() {
		this.delivery = Delivery.SENT;
		this.problem = null;
	}

	/** The mail service will never take it. */
	void refused(String reason) {
		this.delivery = Delivery.REFUSED;
		this.problem = reason;
	}

	/** It holds nothing any more that its person may see. */
	void withhold() {
		this.delivery = Delivery.WITHHELD;
	}

	/** It could not be handed over now: after a pause that doubles it is tried again. */
	void postpone(String reason, Instant now) {
		Duration pause = Duration.ofMinutes(1L << Math.min(this.failures, 6));
		this.failures++;
		this.nextAttemptAt = now.plus((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE);
		this.problem = reason;
		if (now.isAfter(this.madeAt.plus(TRIED_FOR))) {
			refused(reason);
		}
	}

	UUID id() {
		return this.id;
	}

	/** The user id of whom it is to. */
	String person() {
		return this.person;
	}

	boolean isDigest() {
		return this.digestOn != null;
	}

	Delivery delivery() {
		return this.delivery;
	}

	Instant nextAttemptAt() {
		return this.nextAttemptAt;
	}

	/** Why it was not taken at the last attempt. */
	@Nullable String problem() {
		return this.problem;
	}

}
