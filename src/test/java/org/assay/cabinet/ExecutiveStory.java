package org.assay.cabinet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.assay.council.Body;
import org.assay.council.BodyDesk;
import org.assay.council.DescribeBody;
import org.assay.council.WorkingCalendar;
import org.assay.shared.Reference;
import org.assay.support.TaskStory;
import org.assay.support.Tasklist;
import org.assay.support.Townsfolk;

import org.springframework.jdbc.core.JdbcTemplate;

/** One council whose executive meets, and the clerk who calls its meetings. */
public abstract class ExecutiveStory extends TaskStory {

	private final MeetingDesk meetings;

	private final JdbcTemplate database;

	private final UUID cabinet;

	protected ExecutiveStory(Townsfolk town, Tasklist tasklist, MeetingDesk meetings, BodyDesk bodies,
			JdbcTemplate database) {
		super(town, tasklist);
		this.meetings = meetings;
		this.database = database;
		officer("clerk", "democratic-services");
		this.cabinet = bodies.found(new DescribeBody(this.council, "Cabinet", Body.Kind.EXECUTIVE, false));
	}

	public final String meetingOfCabinet() {
		return meeting(this.cabinet);
	}

	protected final String meeting(UUID body) {
		LocalDate on = WorkingCalendar.STATUTORY.afterClearWorkingDays(today(), 7);
		return as("clerk", () -> this.meetings.call(new CallMeeting(this.council, body, on, "Town hall", null))).id();
	}

	public final List<AgendaItem> agenda(String meeting) {
		return as("clerk", () -> this.meetings.sheet(UUID.fromString(meeting)).items());
	}

	public final void isCancelled(String meeting) {
		as("clerk", () -> this.meetings.cancel(new Reference("meeting", meeting), "Nobody can come."));
	}

	/** The meeting's day comes, and somebody writes down who attended. */
	public final void isHeld(String meeting) {
		this.database.update("update meeting set held_on = ? where id = ?", today(), UUID.fromString(meeting));
		as("clerk", () -> this.meetings.minute(new Reference("meeting", meeting),
				List.of(new Attendance("Cllr Bloom", null, Attendance.Capacity.MEMBER, false)), List.of()));
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Europe/London"));
	}

}
