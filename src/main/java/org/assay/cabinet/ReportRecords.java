package org.assay.cabinet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.review.ReviewId;
import org.assay.shared.Actor;
import org.assay.shared.ExemptReaders;
import org.assay.shared.Messages;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports for people and programs that may see their council. */
@Component
@Transactional(readOnly = true)
public class ReportRecords {

	private final CabinetReports reports;

	private final Clearances clearances;

	private final ReportVersions versions;

	private final MeetingDesk meetings;

	private final DecisionDesk decisions;

	private final Councils councils;

	private final People people;

	private final SignedIn signedIn;

	ReportRecords(CabinetReports reports, Clearances clearances, ReportVersions versions, MeetingDesk meetings,
			DecisionDesk decisions, Councils councils, People people, SignedIn signedIn) {
		this.reports = reports;
		this.clearances = clearances;
		this.versions = versions;
		this.meetings = meetings;
		this.decisions = decisions;
		this.councils = councils;
		this.people = people;
		this.signedIn = signedIn;
	}

	/**
	 * Reports of the councils that the signed-in person works for, newest first; in as
	 * many statements however many the page has.
	 */
	public Page<ReportLine> list(Pageable page) {
		return lines(this.councils.keysSeenBy(this.signedIn.actor()), page);
	}

	/**
	 * All reports of the council, newest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<ReportLine> of(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return lines(new String[] { council }, Pageable.unpaged()).getContent();
	}

	private Page<ReportLine> lines(String[] councils, Pageable page) {
		Page<CabinetReport> found = this.reports.findNewest(councils, page);
		Map<Reference, Meeting> meetings = this.meetings
			.seen(found.stream().flatMap((report) -> report.meeting().stream()).toList());
		return found.map((report) -> ReportLine.of(report, report.meeting().map(meetings::get).orElse(null)));
	}

	/**
	 * One report.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public ReportSheet sheet(UUID id) {
		Actor actor = this.signedIn.actor();
		CabinetReport report = this.reports.get(actor, new ReportId(id).reference());
		boolean exempt = ExemptReaders.include(actor, report.council());
		return new ReportSheet(ReportLine.of(report, meetingOf(report)), ReviewId.of(report.review()).value(),
				report.parts()
					.stream()
					.filter((part) -> !part.isExempt() || (exempt && !part.text().isEmpty()))
					.map((part) -> new ReportSheet.PartLine(part.heading(), part.text(), part.isExempt()))
					.toList(),
				report.duties(), clearances(report, exempt), report.gates(),
				report.route()
					.map((route) -> Messages.in(ReportRecords.class,
							route.keyDecision() ? "sheet.key" : "sheet.not-key", route.keyReasons()))
					.orElse(null),
				report.route()
					.map(RouteAssessed::exemption)
					.map((exemption) -> exempt ? exemption.account() : exemption.words())
					.orElse(null),
				report.notices()
					.stream()
					.map((notice) -> new ReportSheet.NoticeLine(notice.kind().words(), notice.kind().source(),
							notice.publishBy(), notice.publishedOn()))
					.toList(),
				this.versions.findByReportOrderByNumberAscOpennessAsc(id)
					.stream()
					.filter((version) -> exempt || version.openness() == Openness.PUBLIC)
					.map((version) -> new ReportSheet.VersionLine(version.number(), version.openness().words(),
							version.digest(), version.publishedAt(), version.documents()))
					.toList(),
				toClear(report),
				report.decision()
					.map(this.decisions::get)
					.map((decision) -> decision(decision, exempt || decision.openness() == Openness.PUBLIC))
					.orElse(null));
	}

	private List<ReportSheet.ClearanceLine> clearances(CabinetReport report, boolean exempt) {
		List<Clearance> latest = this.clearances.latest(report);
		Map<String, String> names = this.people.findAllByIdIn(latest.stream().map(Clearance::givenBy).toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Person::name));
		return latest.stream()
			.map((one) -> new ReportSheet.ClearanceLine(one.office().title(), one.accepted(),
					(exempt || !report.holdsExempt()) ? one.reasons() : "",
					names.getOrDefault(one.givenBy(), one.givenBy()), one.givenAt(), one.clears(report.parts()),
					one.changedIn(report.parts())
						.stream()
						.filter((heading) -> exempt || !heading.equals(Part.EXEMPT_APPENDIX.heading()))
						.toList()))
			.toList();
	}

	private List<String> toClear(CabinetReport report) {
		return report.stage().beforePublication() ? ReportState.missing(this.clearances.latest(report), report.parts())
			.stream()
			.map(Clearance.Office::title)
			.toList() : List.of();
	}

	private static ReportSheet.DecisionLine decision(DecisionRecord decision, boolean readable) {
		Wording wording = decision.wording();
		return new ReportSheet.DecisionLine(decision.id(), decision.outcome().words(), decision.decider(),
				readable ? wording.decision() : Messages.in(ReportRecords.class, "sheet.exempt"),
				readable ? wording.reasons() : "", readable ? wording.alternatives() : "",
				readable ? wording.conflicts() : "", wording.decidedOn(), decision.stage().words(),
				decision.publishedOn().orElse(null), decision.lastCallInDay().orElse(null),
				decision.effectiveOn().orElse(null));
	}

	private @Nullable Meeting meetingOf(CabinetReport report) {
		return report.meeting().map(this.meetings::get).orElse(null);
	}

}
