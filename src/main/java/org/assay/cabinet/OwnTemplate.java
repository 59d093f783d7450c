package org.assay.cabinet;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.assay.shared.By;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** A Word template that a council uploaded: one version of it, never changed. */
@Entity
@Table(name = "report_template")
public class OwnTemplate {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	@Column(name = "template_number")
	private int number;

	private String name;

	private String digest;

	private String uploadedBy;

	private Instant uploadedAt;

	@SuppressWarnings("NullAway.Init")
	protected OwnTemplate() {
	}

	OwnTemplate(UUID id, String council, int number, String name, String digest, By by) {
		this.id = id;
		this.council = council;
		this.number = number;
		this.name = name;
		this.digest = digest;
		this.uploadedBy = by.user();
		this.uploadedAt = by.at();
	}

	TemplateUploaded uploaded() {
		return new TemplateUploaded(this.council, new Reference("report-template", this.id.toString()), this.number,
				this.name, this.digest);
	}

	UUID id() {
		return this.id;
	}

	/** Counted from 1 within the council. */
	int number() {
		return this.number;
	}

	/** What the file was called. */
	String name() {
		return this.name;
	}

	/** SHA-256 of the file, in hexadecimal. */
	String digest() {
		return this.digest;
	}

	/** The user id. */
	String uploadedBy() {
		return this.uploadedBy;
	}

	Instant uploadedAt() {
		return this.uploadedAt;
	}

}
