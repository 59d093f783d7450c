package org.assay.cabinet;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assay.council.Bodies;
import org.assay.council.Body;
import org.assay.council.PublicCouncils;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings for anybody, with their agenda and the notices that were given of them. Boards
 * and partnerships meet in private, so theirs are left out.
 */
@Component
@Transactional(readOnly = true)
public class PublicMeetings {

	private static final Limit NEWEST = Limit.of(200);

	private static final Set<Body.Kind> MEETING_IN_PUBLIC = EnumSet.of(Body.Kind.EXECUTIVE, Body.Kind.SCRUTINY,
			Body.Kind.AUDIT);

	/** Until it is cleared for its meeting nothing of a report is for the public. */
	private static final Set<ReportStage> ANNOUNCED = EnumSet.of(ReportStage.PREPARING, ReportStage.PUBLISHED,
			ReportStage.DECIDED, ReportStage.EFFECTIVE);

	private final Meetings meetings;

	private final Bodies bodies;

	private final CabinetReports reports;

	private final PublicCouncils councils;

	PublicMeetings(Meetings meetings, Bodies bodies, CabinetReports reports, PublicCouncils councils) {
		this.meetings = meetings;
		this.bodies = bodies;
		this.reports = reports;
		this.councils = councils;
	}

	/** The meetings of the council, latest first. */
	public List<PublishedMeeting> of(String council) {
		String key = this.councils.get(council).key();
		Set<UUID> open = this.bodies.findAllByCouncilOrderByHistoricAscNameAsc(key)
			.stream()
			.filter((body) -> MEETING_IN_PUBLIC.contains(body.kind()))
			.map(Body::id)
			.collect(Collectors.toSet());
		return this.meetings.findByCouncilInOrderByHeldOnDescIdAsc(Set.of(key), NEWEST)
			.stream()
			.filter((meeting) -> open.contains(meeting.body()))
			.map(this::shown)
			.toList();
	}

	private PublishedMeeting shown(Meeting meeting) {
		return new PublishedMeeting(meeting.bodyName(), meeting.heldOn(), meeting.place(),
				meeting.stage() == Meeting.Stage.CANCELLED, meeting.shortNotice().orElse(null),
				meeting.items()
					.stream()
					.map((item) -> new PublishedMeeting.Item(item.number(), item.title(),
							item.openness() == Openness.EXEMPT, report(item)))
					.toList(),
				this.reports
					.findByCouncilAndMeetingAndStageIn(meeting.council(), meeting.reference().toString(), ANNOUNCED)
					.stream()
					.flatMap((report) -> report.notices().stream())
					.flatMap(PublishedMeeting.NoticeLine::of)
					.sorted(Comparator.comparing(PublishedMeeting.NoticeLine::publishedOn))
					.toList());
	}

	private static @Nullable UUID report(AgendaItem item) {
		if (item.about() == null) {
			return null;
		}
		Reference about = Reference.parse(item.about());
		return about.kind().equals(ReportId.KIND) ? ReportId.of(about).value() : null;
	}

}
