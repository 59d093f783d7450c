package org.assay.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** When a person was here. Looking again within half an hour is the same visit. */
@Entity
@Table(name = "last_visit")
class LastVisit {

	private static final Duration ONE_VISIT = Duration.ofMinutes(30);

	@Id
	private String person;

	@Version
	private @Nullable Integer version;

	private @Nullable Instant beforeThat;

	private Instant latest;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected LastVisit() {
	}

	LastVisit(String person, Instant now) {
		this.person = person;
		this.latest = now;
	}

	/** The person is here again. */
	void again(Instant now) {
		if (Duration.between(this.latest, now).compareTo(ONE_VISIT) > 0) {
			this.beforeThat = this.latest;
		}
		this.latest = now;
	}

	/** The visit before the present one, if there was one. */
	Optional<Instant> before() {
		return Optional.ofNullable(this.beforeThat);
	}

}
