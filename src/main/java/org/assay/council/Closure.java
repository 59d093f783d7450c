package org.assay.council;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Days on which a council's offices are closed besides weekends and bank holidays. */
@Entity
public class Closure {

	@Id
	private UUID id;

	private String council;

	@Column(name = "first_day")
	private LocalDate since;

	@Column(name = "last_day")
	private LocalDate until;

	private String reason;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Closure() {
	}

	public Closure(DeclareClosure command) {
		this.id = UUID.randomUUID();
		this.council = command.council();
		this.since = command.since();
		this.until = command.until();
		this.reason = command.reason();
	}

	ClosureDeclared declared() {
		return new ClosureDeclared(this.council, this.since, this.until, this.reason);
	}

	ClosureLifted lifted() {
		return new ClosureLifted(this.council, this.since, this.until, this.reason);
	}

	boolean includes(LocalDate day) {
		return !day.isBefore(this.since) && !day.isAfter(this.until);
	}

	public UUID id() {
		return this.id;
	}

	/** The first day of the closure. */
	public LocalDate since() {
		return this.since;
	}

	/** The last day of the closure. */
	public LocalDate until() {
		return this.until;
	}

	public String reason() {
		return this.reason;
	}

}
