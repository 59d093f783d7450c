package org.assay.cabinet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;

/**
 * A report as it was published: written once, never changed. What is exempt is a version
 * of its own, so that the two never stand in one document.
 */
@Entity
@Table(name = "report_version")
public class ReportVersion {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private UUID report;

	@Column(name = "version_number")
	private int number;

	@Enumerated(EnumType.STRING)
	private Openness openness;

	/** What the version says, as JSON. */
	private String content;

	private String digest;

	private String publishedBy;

	private Instant publishedAt;

	@ElementCollection
	@CollectionTable(name = "report_document", joinColumns = @JoinColumn(name = "report_version"))
	@OrderBy("form")
	private List<FrozenDocument> documents = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ReportVersion() {
	}

	ReportVersion(UUID id, CabinetReport report, Openness openness, String content, List<FrozenDocument> documents,
			By by) {
		this.id = id;
		this.council = report.council();
		this.report = report.id();
		this.number = report.versions();
		this.openness = openness;
		this.content = content;
		this.digest = CanonicalJson.digest(content);
		this.publishedBy = by.user();
		this.publishedAt = by.at();
		this.documents.addAll(documents);
	}

	ReportPublished published() {
		return new ReportPublished(this.council, new ReportId(this.report).reference(), this.number, this.openness,
				this.digest, documents());
	}

	public String council() {
		return this.council;
	}

	UUID report() {
		return this.report;
	}

	/** Counted from 1 within the report; the exempt version shares it. */
	public int number() {
		return this.number;
	}

	public Openness openness() {
		return this.openness;
	}

	public String content() {
		return this.content;
	}

	/** SHA-256 of the content, in hexadecimal. */
	public String digest() {
		return this.digest;
	}

	/** The user id. */
	public String publishedBy() {
		return this.publishedBy;
	}

	public Instant publishedAt() {
		return this.publishedAt;
	}

	/** The version in all its forms. */
	public List<FrozenDocument> documents() {
		return List.copyOf(this.documents);
	}

}
