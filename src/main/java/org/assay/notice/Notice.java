package org.assay.notice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.assay.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What one person is told, and how far it has come. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Notice {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private String person;

	private @Nullable String post;

	@Enumerated(EnumType.STRING)
	private NoticeKind kind;

	private String cause;

	private String headline;

	private String place;

	private Instant toldAt;

	@Enumerated(EnumType.STRING)
	private Delivery delivery;

	private @Nullable UUID mail;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Notice() {
	}

	/**
	 * @param mail the email it goes with, if it goes at once
	 */
	Notice(Telling telling, Delivery delivery, @Nullable UUID mail, Instant now) {
		this.id = UUID.randomUUID();
		this.council = telling.council();
		this.person = telling.person();
		this.post = telling.post();
		this.kind = telling.kind();
		this.cause = telling.cause();
		this.headline = telling.headline();
		this.place = telling.place();
		this.toldAt = now;
		this.delivery = delivery;
		this.mail = mail;
	}

	/** Whether somebody with these posts may still be told. */
	boolean isFor(Set<Actor.Post> posts) {
		return posts.stream()
			.filter((held) -> held.council().equals(this.council))
			.anyMatch((held) -> this.post == null || this.post.equals(held.post()));
	}

	void withhold() {
		this.delivery = Delivery.WITHHELD;
	}

	String council() {
		return this.council;
	}

	NoticeKind kind() {
		return this.kind;
	}

	String headline() {
		return this.headline;
	}

	String place() {
		return this.place;
	}

	Instant toldAt() {
		return this.toldAt;
	}

	Delivery delivery() {
		return this.delivery;
	}

}
