package org.assay.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.PublicCouncils;
import org.assay.shared.Reference;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings for anybody, with their agenda and the notices that were given of them. Boards
 * and partnerships meet in private, so theirs are left out.
 */
@Component
@Transactional(readOnly = true)
public class PublicMeetings {

	private static final Set<Body.Kind> MEETING_IN_PUBLIC = EnumSet.of(Body.Kind.EXECUTIVE, Body.Kind.SCRUTINY,
			Body.Kind.AUDIT);

	private final Meetings meetings;

	private final Bodies bodies;

	private final CabinetReports reports;

	private final ReportVersions versions;

	private final PublicCouncils councils;

	private final Clock clock;

	PublicMeetings(Meetings meetings, Bodies bodies, CabinetReports reports, ReportVersions versions,
			PublicCouncils councils, Clock clock) {
		this.meetings = meetings;
		this.bodies = bodies;
		this.reports = reports;
		this.versions = versions;
		this.councils = councils;
		this.clock = clock;
	}

	/** The meetings of the council of today and later, soonest first. */
	public List<PublishedMeeting> comingUp(String council) {
		String key = this.councils.get(council).key();
		return shown(key, this.meetings.findByCouncilAndBodyInAndHeldOnGreaterThanEqualOrderByHeldOnAscIdAsc(key,
				meetingInPublic(key), LocalDate.now(this.clock)));
	}

	/** The meetings of the council before today, latest first. */
	public Page<PublishedMeeting> past(String council, Pageable page) {
		String key = this.councils.get(council).key();
		Page<Meeting> past = this.meetings.findByCouncilAndBodyInAndHeldOnBeforeOrderByHeldOnDescIdAsc(key,
				meetingInPublic(key), LocalDate.now(this.clock), page);
		return new PageImpl<>(shown(key, past.getContent()), page, past.getTotalElements());
	}

	private Set<UUID> meetingInPublic(String council) {
		return this.bodies.findAllByCouncilOrderByHistoricAscNameAsc(council)
			.stream()
			.filter((body) -> MEETING_IN_PUBLIC.contains(body.kind()))
			.map(Body::id)
			.collect(Collectors.toSet());
	}

	private List<PublishedMeeting> shown(String council, List<Meeting> meetings) {
		Map<Reference, List<CabinetReport>> reports = this.reports
			.findByCouncilAndMeetingIn(council,
					meetings.stream().map((meeting) -> meeting.reference().toString()).toList())
			.stream()
			.collect(Collectors.groupingBy((report) -> report.meeting().orElseThrow()));
		Set<UUID> considered = meetings.stream()
			.flatMap((meeting) -> meeting.items().stream())
			.flatMap((item) -> report(item).stream())
			.collect(Collectors.toSet());
		Map<UUID, LocalDate> withdrawals = this.reports.withdrawals(council, considered);
		Map<UUID, PublishedMeeting.Paper> papers = this.versions.newest(council, Openness.PUBLIC, considered)
			.stream()
			.collect(Collectors.toMap(PublishedMeeting.Paper::report, Function.identity()));
		return meetings.stream()
			.map((meeting) -> shown(meeting, reports.getOrDefault(meeting.reference(), List.of()), papers, withdrawals))
			.toList();
	}

	private static PublishedMeeting shown(Meeting meeting, List<CabinetReport> reports,
			Map<UUID, PublishedMeeting.Paper> papers, Map<UUID, LocalDate> withdrawals) {
		return new PublishedMeeting(meeting.bodyName(), meeting.heldOn(), meeting.place(),
				meeting.stage() == Meeting.Stage.CANCELLED, meeting.shortNotice().orElse(null),
				meeting.items()
					.stream()
					.map((item) -> new PublishedMeeting.Item(item.number(), item.title(),
							item.openness() == Openness.EXEMPT, item.withdrawn(),
							report(item).map(withdrawals::get).orElse(null), about(item).orElse(null),
							report(item).map(papers::get).orElse(null)))
					.toList(),
				reports.stream()
					.flatMap(PublishedMeeting.NoticeLine::of)
					.sorted(Comparator.comparing(PublishedMeeting.NoticeLine::publishedOn))
					.toList());
	}

	private static Optional<Reference> about(AgendaItem item) {
		return Optional.ofNullable(item.about()).map(Reference::parse);
	}

	private static Optional<UUID> report(AgendaItem item) {
		return about(item).filter((about) -> about.kind().equals(ReportId.KIND))
			.map((about) -> ReportId.of(about).value());
	}

}
