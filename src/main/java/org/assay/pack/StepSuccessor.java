package org.assay.pack;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A step of a release that takes the place of one that the release no longer has. */
@Entity
@Table(name = "pack_successor")
class StepSuccessor implements Persistable<UUID> {

	@Id
	private UUID id;

	private int releaseNumber;

	private String process;

	private String oldStep;

	private String newStep;

	private String saidBy;

	private Instant saidAt;

	@Transient
	private boolean stored;

	@SuppressWarnings("NullAway.Init")
	protected StepSuccessor() {
	}

	StepSuccessor(int releaseNumber, String process, String oldStep, String newStep, String saidBy, Instant saidAt) {
		this.id = UUID.randomUUID();
		this.releaseNumber = releaseNumber;
		this.process = process;
		this.oldStep = oldStep;
		this.newStep = newStep;
		this.saidBy = saidBy;
		this.saidAt = saidAt;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	/** The first release without the old step. */
	int release() {
		return this.releaseNumber;
	}

	String process() {
		return this.process;
	}

	String oldStep() {
		return this.oldStep;
	}

	String newStep() {
		return this.newStep;
	}

	/** The name of the person. */
	String saidBy() {
		return this.saidBy;
	}

	Instant saidAt() {
		return this.saidAt;
	}

	@Override
	public boolean isNew() {
		return !this.stored;
	}

	@PostPersist
	@PostLoad
	void markStored() {
		this.stored = true;
	}

}
