package org.assay.pack;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One pack that went live: which content, when, by whom, and what it changed. */
@Entity
@Table(name = "pack_release")
class PackRelease {

	@Id
	private UUID id;

	@Version
	private int version;

	private int releaseNumber;

	private String digest;

	private String deployment;

	@Enumerated(EnumType.STRING)
	private Origin origin;

	private String releasedBy;

	private Instant releasedAt;

	private String changes;

	@Enumerated(EnumType.STRING)
	private MoveKind strictest;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "pack_council", joinColumns = @JoinColumn(name = "release"))
	@MapKeyColumn(name = "council")
	@Column(name = "deployment")
	private Map<String, String> councils;

	@SuppressWarnings("NullAway.Init")
	protected PackRelease() {
	}

	PackRelease(int number, ProcessPack pack, String deployment, Map<String, String> councils, Origin origin,
			String releasedBy, Instant releasedAt, String changes) {
		this.id = UUID.randomUUID();
		this.releaseNumber = number;
		this.digest = pack.digest();
		this.deployment = deployment;
		this.origin = origin;
		this.releasedBy = releasedBy;
		this.releasedAt = releasedAt;
		this.changes = changes;
		this.strictest = MoveKind.PATCH;
		this.councils = new TreeMap<>(councils);
	}

	/** 1 for the first release, and so on without a gap. */
	public int number() {
		return this.releaseNumber;
	}

	/** SHA-256 over the content; see {@link ProcessPack#digest}. */
	public String digest() {
		return this.digest;
	}

	/**
	 * The engine's id of the deployment that all councils share that have nothing of
	 * their own; several releases have the same one while only councils' own files
	 * change.
	 */
	public String deployment() {
		return this.deployment;
	}

	/** The engine's id of the deployment of each council that has files of its own. */
	public Map<String, String> councils() {
		return Collections.unmodifiableMap(this.councils);
	}

	public Origin origin() {
		return this.origin;
	}

	/** The name of the person; Assay itself at start. */
	public String releasedBy() {
		return this.releasedBy;
	}

	public Instant releasedAt() {
		return this.releasedAt;
	}

	/** What is different from the release before, in words. */
	public String changes() {
		return this.changes;
	}

	/**
	 * How the person who put it live lets running cases go over to it, however little it
	 * changes.
	 */
	MoveKind strictest() {
		return this.strictest;
	}

	/** Lets running cases go over to it only in this way or a stricter one. */
	void holdBack(MoveKind strictest) {
		this.strictest = strictest;
	}

	/** Where a pack came from. */
	enum Origin {

		/** The folder that the settings name, or the pack shipped with Assay. */
		FOLDER,

		/** A file sent through the pack page. */
		UPLOAD

	}

}
