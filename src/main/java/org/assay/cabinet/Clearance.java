package org.assay.cabinet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Messages;

/**
 * One officer's word on a draft, with the digest of every part as they saw it. A row of
 * its own, so that officers who clear at the same time never collide. It stands only as
 * long as the parts are what was cleared.
 */
@Entity
@Table(name = "report_clearance")
public class Clearance {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private UUID report;

	@Enumerated(EnumType.STRING)
	private Office office;

	private boolean accepted;

	private String reasons;

	private String givenBy;

	private Instant givenAt;

	/** A line for each part: key, digest, heading. */
	private String seen;

	@SuppressWarnings("NullAway.Init")
	protected Clearance() {
	}

	Clearance(UUID id, CabinetReport report, ClearReport given, By by) {
		this.id = id;
		this.council = report.council();
		this.report = report.id();
		this.office = given.office();
		this.accepted = given.accepted();
		this.reasons = given.reasons();
		this.givenBy = by.user();
		this.givenAt = by.at();
		this.seen = report.parts()
			.stream()
			.map((part) -> part.partKey() + "\t" + part.digest() + "\t" + part.heading())
			.collect(Collectors.joining("\n"));
	}

	ReportCleared given() {
		return new ReportCleared(this.council, new ReportId(this.report).reference(), this.office, this.accepted,
				this.reasons, digest());
	}

	public Office office() {
		return this.office;
	}

	/** Whether the draft was accepted; else it was sent back. */
	public boolean accepted() {
		return this.accepted;
	}

	public String reasons() {
		return this.reasons;
	}

	/** The user id. */
	public String givenBy() {
		return this.givenBy;
	}

	public Instant givenAt() {
		return this.givenAt;
	}

	/** The digest of all that was cleared. */
	public String digest() {
		return CanonicalJson.digest(this.seen);
	}

	/** The headings of what is not as it was cleared; while there are any, it is void. */
	public List<String> changedIn(List<ReportPart> parts) {
		Map<String, String[]> before = new LinkedHashMap<>();
		this.seen.lines().map((line) -> line.split("\t", 3)).forEach((line) -> before.put(line[0], line));
		List<String> changed = new ArrayList<>();
		for (ReportPart part : parts) {
			String @Nullable [] then = before.remove(part.partKey());
			if (then == null || !Objects.equals(then[1], part.digest())) {
				changed.add(part.heading());
			}
		}
		before.values().forEach((gone) -> changed.add(gone[2]));
		return changed;
	}

	/** Whether it clears the parts as they are. */
	boolean clears(List<ReportPart> parts) {
		return this.accepted && changedIn(parts).isEmpty();
	}

	/** Who clears, each for what they answer for. */
	public enum Office {

		FINANCE, LEGAL, EQUALITIES, MONITORING_OFFICER;

		public String title() {
			return Messages.of(this);
		}

		/** The post that may give it. */
		public String post() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
