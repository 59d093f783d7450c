package org.assay.cabinet;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A part that one council asks for in every report, besides those all reports have. */
@Entity
@Table(name = "further_part")
@SuppressWarnings("UnusedVariable") // place is for the queries
class FurtherPart {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private int place;

	private String heading;

	@SuppressWarnings("NullAway.Init")
	protected FurtherPart() {
	}

	FurtherPart(UUID id, String council, int place, String heading) {
		this.id = id;
		this.council = council;
		this.place = place;
		this.heading = heading;
	}

	String council() {
		return this.council;
	}

	String heading() {
		return this.heading;
	}

}
