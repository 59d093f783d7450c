package org.assay.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.assay.council.Calendars;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.shared.By;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a cleared report before a meeting by a lawful route, and on its agenda. */
@Component
@Transactional
public class RouteDesk {

	private final ReportDesk reports;

	private final ReportVersions versions;

	private final VersionContents contents;

	private final ReportPapers papers;

	private final Clearances clearances;

	private final MeetingDesk meetings;

	private final Councils councils;

	private final Calendars calendars;

	private final SignedIn signedIn;

	private final ApplicationEventPublisher events;

	RouteDesk(ReportDesk reports, ReportVersions versions, VersionContents contents, ReportPapers papers,
			Clearances clearances, MeetingDesk meetings, Councils councils, Calendars calendars, SignedIn signedIn,
			ApplicationEventPublisher events) {
		this.reports = reports;
		this.versions = versions;
		this.contents = contents;
		this.papers = papers;
		this.clearances = clearances;
		this.meetings = meetings;
		this.councils = councils;
		this.calendars = calendars;
		this.signedIn = signedIn;
		this.events = events;
	}

	/** What the answers come to by law alone. */
	RouteAssessed assessRoute(Reference reference, AssessRoute answers) {
		Council council = councilOf(reference);
		RouteAssessed route = RouteAssessed.of(council.governance(), answers.significantMoney(), answers.severalWards(),
				answers.keyReasons(), answers.exemption());
		this.reports.change(reference, (report, by) -> report.assessRoute(route, by));
		return route;
	}

	/**
	 * Gives the report to a meeting.
	 * @throws RouteUnlawful with the earliest lawful day, if a notice would come too late
	 */
	void chooseMeeting(Reference reference, ChooseMeeting command) {
		Meeting meeting = this.meetings.get(command.meeting());
		this.reports.change(reference, (report, by) -> {
			if (!meeting.council().equals(report.council()) || meeting.stage() != Meeting.Stage.CALLED) {
				throw new MeetingRefused("Choose a meeting of this council that is called and not cancelled.",
						meeting.reference());
			}
			RouteAssessed settled = report.route()
				.orElseThrow(() -> new ReportElsewhere(reference, report.stage()))
				.settled(command.rules(), command.urgency());
			Notices notices = Notices.of(settled.route(), this.calendars.of(report.council()));
			notices.refuseUnlessLawful(meeting.heldOn(), by.today());
			return report.chooseMeeting(meeting, settled, command.agreement(), notices.due(meeting.heldOn()), by);
		});
	}

	/** The first day on which the report could be decided by the route. */
	@Transactional(readOnly = true)
	public LocalDate earliest(CabinetReport report, RouteAssessed route) {
		return Notices.of(route.route(), this.calendars.of(report.council()))
			.earliestMeeting(this.reports.by().today());
	}

	void publishNotices(Reference reference, List<ReportNotice> published) {
		this.reports.change(reference, (report, by) -> report.publishNotices(published, by));
	}

	/**
	 * Freezes the report as it stands and puts it on the agenda.
	 * @param on when the agenda was published
	 * @return the versions published: the public one and, where there is something
	 * exempt, the exempt one
	 */
	List<ReportVersion> publishAgenda(Reference reference, LocalDate on) {
		List<ReportVersion> published = new ArrayList<>();
		CabinetReport report = this.reports.get(reference);
		Meeting meeting = this.meetings.get(report.meeting().orElseThrow());
		By by = this.reports.by();
		report.publishAgenda(on, this.clearances.latest(report), by);
		for (Openness openness : Openness.values()) {
			if (openness == Openness.PUBLIC || report.holdsExempt()) {
				VersionContent content = this.contents.of(report, openness);
				ReportVersion version = this.versions.save(new ReportVersion(UUID.randomUUID(), report, openness,
						CanonicalJson.write(content), this.papers.freeze(report, content), by));
				this.events.publishEvent(version.published());
				published.add(version);
			}
		}
		if (!meeting.papers().contains(reference)) {
			this.meetings.addItem(meeting.reference(), report.title(), reference,
					(published.size() > 1) ? Openness.EXEMPT : Openness.PUBLIC);
		}
		return published;
	}

	private Council councilOf(Reference reference) {
		return this.councils.get(this.signedIn.actor(), this.reports.get(reference).council());
	}

}
