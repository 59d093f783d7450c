package org.assay.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.assay.shared.Incomplete;
import org.assay.shared.Messages;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A person's holding of a post in a council, from its first day to its last. */
@Entity
public class Appointment {

	@Id
	private UUID id;

	private String council;

	private String person;

	private String post;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Column(name = "first_day")
	private LocalDate since;

	@Column(name = "last_day")
	private @Nullable LocalDate until;

	@Embedded
	private Standing standing;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Appointment() {
	}

	public Appointment(AppointToPost command) {
		this.id = UUID.randomUUID();
		this.council = command.council();
		this.person = command.user();
		this.post = command.post();
		this.kind = command.kind();
		this.since = command.since();
		this.until = command.until();
		this.standing = command.standing();
	}

	PostFilled filled() {
		return new PostFilled(this.council, this.person, this.post, this.kind, this.since, this.until, this.standing);
	}

	PostVacated end(LocalDate lastDay) {
		checkDays(this.since, lastDay);
		if (this.until != null && lastDay.isAfter(this.until)) {
			throw new Incomplete("This appointment already ends on " + Words.day(this.until)
					+ ": choose an earlier last day, or appoint the person again from the day after.");
		}
		this.until = lastDay;
		return new PostVacated(this.council, this.person, this.post, lastDay);
	}

	AppointmentCancelled cancel(LocalDate today) {
		if (!this.since.isAfter(today)) {
			throw new AppointmentRefused(
					"This appointment began on " + Words.day(this.since) + " and stays on record: end it instead.",
					Council.reference(this.council));
		}
		return new AppointmentCancelled(this.council, this.person, this.post, this.since);
	}

	StandingDeclared declare(Standing declared) {
		this.standing = declared;
		return new StandingDeclared(this.council, this.person, this.post, this.since, declared);
	}

	static void checkDays(LocalDate since, @Nullable LocalDate until) {
		if (until != null && until.isBefore(since)) {
			throw new Incomplete("The last day is before the first day, " + Words.day(since) + ": choose a later one.");
		}
	}

	/** Whether the appointment runs on the day, its first and last days included. */
	public boolean runsOn(LocalDate day) {
		return !day.isBefore(this.since) && (this.until == null || !day.isAfter(this.until));
	}

	/** Whether any day belongs to both appointments. */
	public boolean meets(Appointment other) {
		return (this.until == null || !other.since.isAfter(this.until))
				&& (other.until == null || !this.since.isAfter(other.until));
	}

	/**
	 * Whether the person fills the post, as holder or interim, rather than deputising.
	 */
	public boolean fillsPost() {
		return this.kind != Kind.DEPUTY;
	}

	/** Whether the appointment is to the post. */
	public boolean isTo(String key) {
		return this.post.equals(key);
	}

	/** Whether it is a peer's, given for the time of a peer challenge. */
	public boolean visiting() {
		return Posts.named(this.post).visiting();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	/** The user id of the person appointed. */
	public String person() {
		return this.person;
	}

	/** The key of the post. */
	public String post() {
		return this.post;
	}

	public Kind kind() {
		return this.kind;
	}

	/** The first day in post. */
	public LocalDate since() {
		return this.since;
	}

	/** The last day in post; none until further notice. */
	public Optional<LocalDate> until() {
		return Optional.ofNullable(this.until);
	}

	public Standing standing() {
		return this.standing;
	}

	static Reference reference(UUID id) {
		return new Reference("appointment", id.toString());
	}

	/** In what way a person holds a post. */
	public enum Kind {

		/** Appointed to the post. */
		HOLDER,

		/** Stands in beside the holder and takes the same steps. */
		DEPUTY,

		/** Fills the post until a holder is appointed. */
		INTERIM;

		public String title() {
			return Messages.of(this);
		}

	}

}
