package org.assay.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A meeting as pages and programs show it. */
public record MeetingSheet(UUID id, String council, String body, LocalDate heldOn, String place,
		@Nullable String shortNotice, Meeting.Stage stage, @Nullable String cancelledBecause, List<AgendaItem> items,
		List<Attendance> attendance, List<DeclaredInterest> interests) {

	static MeetingSheet of(Meeting meeting) {
		return new MeetingSheet(meeting.id(), meeting.council(), meeting.bodyName(), meeting.heldOn(), meeting.place(),
				meeting.shortNotice().orElse(null), meeting.stage(), meeting.cancelledBecause().orElse(null),
				meeting.items(), meeting.attendance(), meeting.interests());
	}

}
