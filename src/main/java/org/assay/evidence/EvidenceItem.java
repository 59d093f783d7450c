package org.assay.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.evidence.FilingPlaces.FilingPlace;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence in one place, with every version of it. Until the step is completed
 * it may be described anew, replaced by a newer version or removed; then it is frozen.
 */
@Entity
@Table(name = "evidence_item")
class EvidenceItem {

	@Id
	private UUID id;

	@Version
	private @Nullable Long lockVersion;

	private String council;

	private String place;

	private String subject;

	private String name;

	private String description = "";

	private @Nullable LocalDate effectiveFrom;

	private @Nullable LocalDate effectiveTo;

	private String dataQuality = "";

	@Enumerated(EnumType.STRING)
	private Classification classification = Classification.INTERNAL;

	private boolean noChildIdentified;

	private @Nullable UUID carriedFrom;

	private boolean frozen;

	/** The newest version's number and digest: freezing reads no other table. */
	private int currentVersion;

	private String digest = "";

	@ElementCollection
	@CollectionTable(name = "evidence_version", joinColumns = @JoinColumn(name = "item"))
	@OrderColumn(name = "number")
	@ListIndexBase(1)
	private List<EvidenceVersion> versions = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // JPA sets the fields
	protected EvidenceItem() {
	}

	EvidenceItem(FilingPlace place, String name) {
		this.id = UUID.randomUUID();
		this.council = place.council();
		this.place = place.place().toString();
		this.subject = place.subject().toString();
		this.name = name;
	}

	/** Files the next version; the earlier ones stay. */
	EvidenceKept keep(EvidenceVersion version, Particulars particulars) {
		return keep(version, particulars, null);
	}

	/** Files the newest version of an earlier piece here, without copying its content. */
	EvidenceKept carry(EvidenceItem earlier) {
		return keep(earlier.version(earlier.currentVersion), earlier.particulars(), earlier.id);
	}

	private EvidenceKept keep(EvidenceVersion version, Particulars particulars, @Nullable UUID from) {
		refuseIfFrozen();
		this.versions.add(version);
		this.currentVersion++;
		this.digest = version.digest();
		this.carriedFrom = from;
		take(particulars);
		return new EvidenceKept(this.council, subject(), place(), exhibit(), version.size(), version.mediaType(),
				particulars, (from != null) ? from.toString() : null);
	}

	EvidenceDescribed describe(Particulars particulars) {
		refuseIfFrozen();
		take(particulars);
		return new EvidenceDescribed(this.council, subject(), place(), exhibit(), particulars);
	}

	EvidenceRemoved remove() {
		refuseIfFrozen();
		return new EvidenceRemoved(this.council, subject(), place(), exhibit());
	}

	private void refuseIfFrozen() {
		if (this.frozen) {
			throw new EvidenceFrozen(this.name, reference(this.id));
		}
	}

	private void take(Particulars particulars) {
		this.description = particulars.description();
		this.effectiveFrom = particulars.effectiveFrom();
		this.effectiveTo = particulars.effectiveTo();
		this.dataQuality = particulars.dataQuality();
		this.classification = particulars.classification();
		this.noChildIdentified = particulars.noChildIdentified();
	}

	static Reference reference(UUID id) {
		return new Reference("evidence", id.toString());
	}

	UUID id() {
		return this.id;
	}

	String council() {
		return this.council;
	}

	String name() {
		return this.name;
	}

	Reference place() {
		return Reference.parse(this.place);
	}

	Reference subject() {
		return Reference.parse(this.subject);
	}

	Particulars particulars() {
		return new Particulars(this.description, this.effectiveFrom, this.effectiveTo, this.dataQuality,
				this.classification, this.noChildIdentified);
	}

	Exhibit exhibit() {
		return new Exhibit(this.id.toString(), this.currentVersion, this.name, this.digest);
	}

	boolean isFrozen() {
		return this.frozen;
	}

	boolean isCarriedForward() {
		return this.carriedFrom != null;
	}

	/** All versions, the first one first. */
	List<EvidenceVersion> versions() {
		return List.copyOf(this.versions);
	}

	/**
	 * One version.
	 * @param number counted from 1
	 * @throws OutOfSight if there is none of that number
	 */
	EvidenceVersion version(int number) {
		if (number < 1 || number > this.versions.size()) {
			throw new OutOfSight(reference(this.id));
		}
		return this.versions.get(number - 1);
	}

}
