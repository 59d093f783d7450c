package org.assay.pack;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One deployment of a pack: which content went live when. */
@Entity
@Table(name = "pack_release")
class PackRelease {

	@Id
	private UUID id;

	@Version
	private int version;

	private String digest;

	private String deployment;

	private Instant releasedAt;

	@SuppressWarnings("NullAway.Init")
	protected PackRelease() {
	}

	PackRelease(String digest, String deployment, Instant releasedAt) {
		this.id = UUID.randomUUID();
		this.digest = digest;
		this.deployment = deployment;
		this.releasedAt = releasedAt;
	}

	UUID id() {
		return this.id;
	}

	String digest() {
		return this.digest;
	}

	String deployment() {
		return this.deployment;
	}

	Instant releasedAt() {
		return this.releasedAt;
	}

}
