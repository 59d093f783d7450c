package org.assay.review;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Who assesses a duty in a council, in every review until somebody else is named. */
@Entity
@Table(name = "duty_owner")
public class DutyOwner {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private String duty;

	private String owner;

	@SuppressWarnings("NullAway.Init")
	protected DutyOwner() {
	}

	DutyOwner(UUID id, String council, String duty, String owner) {
		this.id = id;
		this.council = council;
		this.duty = duty;
		this.owner = owner;
	}

	DutyOwnerNamed name(String owner) {
		this.owner = owner;
		return new DutyOwnerNamed(this.council, new Reference("duty", this.duty), this.duty, owner);
	}

	DutyOwnerCleared cleared() {
		return new DutyOwnerCleared(this.council, new Reference("duty", this.duty), this.duty, this.owner);
	}

	public String duty() {
		return this.duty;
	}

	/** The user id. */
	public String owner() {
		return this.owner;
	}

}
