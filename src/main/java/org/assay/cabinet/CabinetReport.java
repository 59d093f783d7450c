package org.assay.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.assay.review.ReadinessGate;
import org.assay.review.ReviewId;
import org.assay.shared.By;
import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A report to committee on a concluded review, from its draft to the effect of the
 * decision on it. What the review's record says is taken from there and edited by nobody.
 */
@Entity
@Table(name = "cabinet_report")
public class CabinetReport extends ReportState {

	@SuppressWarnings("NullAway.Init")
	protected CabinetReport() {
	}

	CabinetReport(UUID id, String council, Reference review, Composition composition, LocalDate today) {
		this.id = id;
		this.council = council;
		this.review = ReviewId.of(review).value();
		this.composedOn = today;
		for (Part part : Part.values()) {
			this.parts
				.add(new ReportPart(part.key(), part.heading(), null, composition.proposed().getOrDefault(part, null)));
		}
		take(composition);
	}

	ReportComposed composed() {
		return new ReportComposed(council(), reference(), review(), digest(Openness.PUBLIC));
	}

	/**
	 * Takes the record anew, after the review was reopened and concluded again; what
	 * stands on a published agenda is a version of its own and stays as it is.
	 */
	ReportDrafted recompose(Composition composition, List<Clearance> latest) {
		unlessOpen();
		List<ReportPart> before = parts();
		take(composition);
		return drafted(before, latest);
	}

	/**
	 * @param latest the latest clearance of each office
	 */
	ReportDrafted draft(DraftReport given, List<Clearance> latest, By by) {
		unlessHolds(by, "assurance-lead", "assurance lead");
		List<ReportPart> before = parts();
		List<ReportPart> written = new ArrayList<>();
		for (Part part : Part.values()) {
			if (part == Part.CONTACT) {
				given.further().forEach((text) -> written.add(further(written.size(), text)));
			}
			written.add(part(part).writtenAs(given.written().get(part)));
		}
		moveTo(ReportStage.CLEARING);
		this.parts.clear();
		this.parts.addAll(written);
		this.draftedBy = by.user();
		return drafted(before, latest);
	}

	/** The clearance is a row of its own, so the report is only read here. */
	Clearance clear(ClearReport given, By by) {
		unlessAt(ReportStage.CLEARING);
		unlessHolds(by, given.office().post(), given.office().title().toLowerCase(Locale.ROOT));
		if (by.user().equals(this.draftedBy)) {
			throw new OwnDraft(reference());
		}
		return new Clearance(UUID.randomUUID(), this, given, by);
	}

	/** Goes on if everybody cleared what it now says, and back to its author if not. */
	ClearancesWeighed weighClearances(List<Clearance> latest) {
		List<Clearance.Office> missing = missing(latest, this.parts);
		unlessAt(ReportStage.CLEARING);
		moveTo(missing.isEmpty() ? ReportStage.PREPARING : ReportStage.DRAFTING);
		return new ClearancesWeighed(council(), reference(), missing);
	}

	ReportReadinessConfirmed confirmReadiness(List<ReadinessGate> shown, By by) {
		unlessAt(ReportStage.PREPARING);
		unlessHolds(by, "assurance-lead", "assurance lead");
		this.gates.clear();
		this.gates.addAll(shown);
		return new ReportReadinessConfirmed(council(), reference(), List.copyOf(shown));
	}

	RouteOfReportAssessed assessRoute(RouteAssessed given, By by) {
		unlessAt(ReportStage.PREPARING);
		unlessDemocraticServices(by);
		if (given.keepingOutweighs() && part(Part.EXEMPT_APPENDIX).text().isEmpty()) {
			throw new Incomplete(
					"Nothing in this report is set apart as exempt; choose “public”, or hold the report back later, so that it is drafted with an exempt appendix.");
		}
		this.route = given;
		return new RouteOfReportAssessed(council(), reference(), given);
	}

	/**
	 * Whether a meeting on its day is lawful is for {@link Notices}.
	 * @param due what must be public before it
	 */
	MeetingChosen chooseMeeting(Meeting chosen, RouteAssessed settled, @Nullable UrgencyAgreement agreed,
			List<NoticeDue> due, By by) {
		unlessAt(ReportStage.PREPARING);
		unlessDemocraticServices(by);
		if (settled.urgency() == Urgency.SPECIAL_URGENCY && agreed == null) {
			throw new Incomplete("Say who agreed that it cannot wait, and why it cannot.");
		}
		this.route = settled;
		this.agreement = agreed;
		this.meeting = chosen.reference().toString();
		this.notices.clear();
		due.forEach((notice) -> this.notices.add(ReportNotice.due(notice)));
		return new MeetingChosen(council(), reference(), chosen.reference(), chosen.heldOn(), settled.urgency(),
				agreed);
	}

	/**
	 * Says of every notice but the agenda's when it was published.
	 * @throws NoticeLate if one came too late for the meeting
	 */
	NoticesPublished publishNotices(List<ReportNotice> published, By by) {
		unlessAt(ReportStage.PREPARING);
		unlessDemocraticServices(by);
		this.notices.replaceAll((due) -> due.isAgenda() ? due
				: published.stream()
					.filter((one) -> one.kind() == due.kind())
					.findFirst()
					.map((one) -> due.published(one.publishedOn(), one.noticeReasons(), this, by.today()))
					.orElseThrow(() -> new Incomplete("Say when " + due.kind().words() + " was published.")));
		return new NoticesPublished(council(), reference(), notices());
	}

	/** Everything on a published agenda was cleared as it stands. */
	void publishAgenda(LocalDate on, List<Clearance> latest, By by) {
		unlessDemocraticServices(by);
		boolean openly = part(Part.EXEMPT_APPENDIX).text().isEmpty();
		List<Clearance.Office> missing = missing(latest, this.parts);
		if (!missing.isEmpty()) {
			throw new NotCleared(reference(), missing);
		}
		if (!openly && (this.route == null || !this.route.keepingOutweighs())) {
			throw new Incomplete(
					"The report has an exempt appendix, and nothing was found to be exempt. Hold it back, so that it is drafted without one.");
		}
		moveTo(ReportStage.PUBLISHED);
		this.notices.replaceAll((due) -> due.isAgenda() ? due.published(on, null, this, by.today()) : due);
		this.versions++;
	}

	/** Sends the report back to its author, from anywhere before its decision. */
	ReportHeldBack holdBack(String reasons, By by) {
		String given = Incomplete.unlessGiven(reasons, "Say what has to change in the report.");
		if (!by.actor().holds(this.council, "assurance-lead")) {
			unlessDemocraticServices(by);
		}
		if (this.stage == ReportStage.DECIDED) {
			throw new ReportElsewhere(reference(), this.stage);
		}
		moveTo(ReportStage.DRAFTING);
		return new ReportHeldBack(council(), reference(), given);
	}

	void decided(Reference record, By by) {
		unlessDemocraticServices(by);
		moveTo(ReportStage.DECIDED);
		this.decision = record.toString();
	}

	/**
	 * The decision on it is published; a report that was referred back or deferred is
	 * drafted again.
	 */
	void decisionPublished(DecisionRecord published) {
		unlessAt(ReportStage.DECIDED);
		if (!published.outcome().decides()) {
			moveTo(ReportStage.DRAFTING);
		}
	}

	ReportClosed close() {
		moveTo(ReportStage.EFFECTIVE);
		return new ReportClosed(council(), reference());
	}

	ReportWithdrawn withdraw(String reasons, By by) {
		String given = Incomplete.unlessGiven(reasons, "Give your reasons for withdrawing the report.");
		if (!by.actor().holds(this.council, "chief-executive")) {
			unlessHolds(by, "assurance-lead", "assurance lead or the chief executive");
		}
		moveTo(ReportStage.WITHDRAWN);
		this.withdrawnOn = by.today();
		return new ReportWithdrawn(council(), reference(), given);
	}

	private void take(Composition composition) {
		this.parts.replaceAll((part) -> List.of(Part.values())
			.stream()
			.filter((known) -> known.key().equals(part.partKey()))
			.findFirst()
			.map((known) -> part.composedAs(composition.composed().getOrDefault(known, null)))
			.orElse(part));
		this.duties.clear();
		this.duties.addAll(composition.duties());
		this.exhibits.clear();
		this.exhibits.addAll(composition.exhibits());
	}

	private ReportDrafted drafted(List<ReportPart> before, List<Clearance> latest) {
		List<String> changed = this.parts.stream()
			.filter((part) -> !before.contains(part))
			.map(ReportPart::heading)
			.toList();
		List<Clearance.Office> voided = latest.stream()
			.filter((one) -> one.clears(before) && !one.clears(this.parts))
			.map(Clearance::office)
			.toList();
		return new ReportDrafted(council(), reference(), changed, voided, digest(Openness.PUBLIC));
	}

	private static ReportPart further(int place, DraftReport.FurtherText text) {
		return new ReportPart("further" + place, text.heading(), null, text.text());
	}

	private void unlessDemocraticServices(By by) {
		unlessHolds(by, "democratic-services", "democratic services");
	}

}
