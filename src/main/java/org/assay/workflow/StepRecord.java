package org.assay.workflow;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One completed user task, whether or not a feature knows the step. Written once, in the
 * transaction that completes the task, and never changed; a correction is a later record
 * that names the one it supersedes.
 */
@Entity
@Table(name = "completed_step")
public class StepRecord implements Persistable<UUID> {

	@Id
	private UUID id;

	private String council;

	private String subject;

	private String process;

	private String taskKey;

	private @Nullable String step;

	private String task;

	private String name;

	private String actor;

	private String post;

	private Instant completedAt;

	private @Nullable String outcome;

	private String fields;

	private @Nullable UUID supersedes;

	@Transient
	private boolean stored;

	@SuppressWarnings("NullAway.Init")
	protected StepRecord() {
	}

	StepRecord(UUID id, String council, String subject, String process, String taskKey, @Nullable String step,
			String task, String name, String actor, String post, Instant completedAt, @Nullable String outcome,
			String fields, @Nullable UUID supersedes) {
		this.id = id;
		this.council = council;
		this.subject = subject;
		this.process = process;
		this.taskKey = taskKey;
		this.step = step;
		this.task = task;
		this.name = name;
		this.actor = actor;
		this.post = post;
		this.completedAt = completedAt;
		this.outcome = outcome;
		this.fields = fields;
		this.supersedes = supersedes;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	/** The case, as written by {@link org.assay.shared.Reference#toString()}. */
	public String subject() {
		return this.subject;
	}

	/** The process definition the step belonged to, as {@code key:version}. */
	public String process() {
		return this.process;
	}

	/** The element id in the diagram. */
	public String taskKey() {
		return this.taskKey;
	}

	public @Nullable String step() {
		return this.step;
	}

	/** The engine's task. */
	public String task() {
		return this.task;
	}

	/** What the task was called in Tasklist. */
	public String name() {
		return this.name;
	}

	public String actor() {
		return this.actor;
	}

	/** The post in which the person acted. */
	public String post() {
		return this.post;
	}

	public Instant completedAt() {
		return this.completedAt;
	}

	public @Nullable String outcome() {
		return this.outcome;
	}

	/** Every submitted field, as JSON. */
	public String fields() {
		return this.fields;
	}

	/** The wrongly completed step this one takes the place of. */
	public @Nullable UUID supersedes() {
		return this.supersedes;
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
