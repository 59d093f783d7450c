package org.assay.notice;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.shared.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** How a person wants to be told, and whether email reaches them. */
@Entity
@Table(name = "notice_reader")
class Reader {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int SECRET_BYTES = 32;

	@Id
	private String person;

	@Version
	private @Nullable Integer version;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "notice_pace", joinColumns = @JoinColumn(name = "person"))
	@MapKeyColumn(name = "kind")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "pace")
	@Enumerated(EnumType.STRING)
	private Map<NoticeKind, Pace> paces = new EnumMap<>(NoticeKind.class);

	private @Nullable String refusedAddress;

	private @Nullable String refusedBecause;

	private @Nullable Instant refusedAt;

	private @Nullable String calendarDigest;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected Reader() {
	}

	Reader(String person) {
		this.person = person;
	}

	public Pace pace(NoticeKind kind) {
		return this.paces.getOrDefault(kind, kind.usual());
	}

	void choose(Map<NoticeKind, Pace> chosen) {
		this.paces.putAll(chosen);
	}

	/** Nobody takes email at the address. */
	void markRefused(String address, String because, Instant now) {
		this.refusedAddress = address;
		this.refusedBecause = because;
		this.refusedAt = now;
	}

	/** Lets email go to the address once more. */
	void tryAgain() {
		this.refusedAddress = null;
		this.refusedBecause = null;
		this.refusedAt = null;
	}

	/** Whether email to the address came back; a corrected address is a new one. */
	public boolean isRefusedAt(String address) {
		return address.equals(this.refusedAddress);
	}

	/**
	 * Gives the calendar an address that nobody can guess; an earlier one ends.
	 * @return the secret part of it, of which only a digest is kept
	 */
	String openCalendar() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		this.calendarDigest = CanonicalJson.digest(text);
		return text;
	}

	void closeCalendar() {
		this.calendarDigest = null;
	}

	public boolean hasCalendar() {
		return this.calendarDigest != null;
	}

	/** The user id. */
	String person() {
		return this.person;
	}

	@Nullable String refusedAddress() {
		return this.refusedAddress;
	}

	public @Nullable String refusedBecause() {
		return this.refusedBecause;
	}

	public @Nullable Instant refusedAt() {
		return this.refusedAt;
	}

}
