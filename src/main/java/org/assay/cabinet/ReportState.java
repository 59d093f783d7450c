package org.assay.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.assay.review.ReadinessGate;
import org.assay.review.ReviewId;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** What is on record about a report, and where it may move from where it stands. */
@MappedSuperclass
abstract class ReportState {

	@Id
	UUID id;

	@Version
	@Nullable Integer version;

	String council;

	UUID review;

	LocalDate composedOn;

	@Enumerated(EnumType.STRING)
	ReportStage stage = ReportStage.DRAFTING;

	@Nullable String draftedBy;

	@ElementCollection
	@CollectionTable(name = "report_part", joinColumns = @JoinColumn(name = "report"))
	@OrderColumn(name = "place")
	List<ReportPart> parts = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "report_duty", joinColumns = @JoinColumn(name = "report"))
	@OrderColumn(name = "place")
	List<ReportDuty> duties = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "report_exhibit", joinColumns = @JoinColumn(name = "report"))
	@OrderColumn(name = "place")
	List<ReportExhibit> exhibits = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "report_gate", joinColumns = @JoinColumn(name = "report"))
	@OrderColumn(name = "place")
	List<ReadinessGate> gates = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "report_notice", joinColumns = @JoinColumn(name = "report"))
	@OrderColumn(name = "place")
	List<ReportNotice> notices = new ArrayList<>();

	@Embedded
	@Nullable RouteAssessed route;

	@Embedded
	@Nullable UrgencyAgreement agreement;

	@Nullable String meeting;

	@Nullable String decision;

	@Nullable LocalDate withdrawnOn;

	int versions;

	@SuppressWarnings("NullAway.Init")
	protected ReportState() {
	}

	/** The report as other modules refer to it. */
	public Reference reference() {
		return new ReportId(this.id).reference();
	}

	public UUID id() {
		return this.id;
	}

	public String council() {
		return this.council;
	}

	/** The review it reports on. */
	public Reference review() {
		return new ReviewId(this.review).reference();
	}

	public ReportStage stage() {
		return this.stage;
	}

	/** Every part, in the order of the report. */
	public List<ReportPart> parts() {
		return List.copyOf(this.parts);
	}

	public ReportPart part(Part part) {
		return this.parts.stream().filter((one) -> one.partKey().equals(part.key())).findFirst().orElseThrow();
	}

	public String title() {
		return part(Part.TITLE).text();
	}

	/** The recommendations to the committee, in their order. */
	public List<String> recommendations() {
		return part(Part.RECOMMENDATIONS).text().lines().toList();
	}

	public List<ReportDuty> duties() {
		return List.copyOf(this.duties);
	}

	public List<ReportExhibit> exhibits() {
		return List.copyOf(this.exhibits);
	}

	public List<ReadinessGate> gates() {
		return List.copyOf(this.gates);
	}

	public Optional<RouteAssessed> route() {
		return Optional.ofNullable(this.route);
	}

	/** Who agreed that it cannot wait for the full notices, if it cannot. */
	public Optional<UrgencyAgreement> agreement() {
		return Optional.ofNullable(this.agreement);
	}

	/** What must be public before the meeting, the agenda included. */
	public List<ReportNotice> notices() {
		return List.copyOf(this.notices);
	}

	/** Whether something of it is set apart for an exempt version. */
	boolean holdsExempt() {
		return this.parts.stream().anyMatch((part) -> part.isExempt() && !part.text().isEmpty());
	}

	/** The meeting that is to take the report. */
	public Optional<Reference> meeting() {
		return Optional.ofNullable(this.meeting).map(Reference::parse);
	}

	/** The latest decision on the report. */
	public Optional<Reference> decision() {
		return Optional.ofNullable(this.decision).map(Reference::parse);
	}

	/** When it was withdrawn, if it was. */
	Optional<LocalDate> withdrawnOn() {
		return Optional.ofNullable(this.withdrawnOn);
	}

	/** How many versions were published. */
	public int versions() {
		return this.versions;
	}

	/** The digest of everything of the report that stands in the version. */
	public String digest(Openness version) {
		String text = this.parts.stream()
			.filter((part) -> part.isExempt() == (version == Openness.EXEMPT))
			.map((part) -> part.partKey() + " " + part.digest())
			.collect(Collectors.joining("\n"));
		return CanonicalJson.digest((version == Openness.EXEMPT) ? text
				: text + CanonicalJson.write(this.duties) + CanonicalJson.write(this.exhibits));
	}

	/** The clearances that do not stand, in the order of the offices. */
	static List<Clearance.Office> missing(List<Clearance> latest, List<ReportPart> parts) {
		return List.of(Clearance.Office.values())
			.stream()
			.filter((office) -> latest.stream().noneMatch((one) -> one.office() == office && one.clears(parts)))
			.toList();
	}

	final void moveTo(ReportStage next) {
		if (!this.stage.next().contains(next)) {
			throw new ReportElsewhere(reference(), this.stage);
		}
		this.stage = next;
	}

	final void unlessAt(ReportStage wanted) {
		if (this.stage != wanted) {
			throw new ReportElsewhere(reference(), this.stage);
		}
	}

	final void unlessOpen() {
		if (!this.stage.open()) {
			throw new ReportElsewhere(reference(), this.stage);
		}
	}

	final void unlessHolds(By by, String post, String title) {
		if (!by.actor().holds(this.council, post)) {
			throw new ForAnotherPost(reference(), title);
		}
	}

}
