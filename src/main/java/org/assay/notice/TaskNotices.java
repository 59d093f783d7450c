package org.assay.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.assay.council.WorkingCalendar;
import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.assay.workflow.DueTask;

/** What is to be told about the due dates of a council's tasks on a day. */
record TaskNotices(Audience audience, WorkingCalendar calendar, LocalDate today, Places places) {

	/** Working days after which whoever has an overdue task is told again. */
	private static final int A_WEEK = 5;

	List<Telling> about(DueTask task) {
		if (!this.today.isAfter(task.due())) {
			return reminder(task).map((day) -> toOwners(task, NoticeKind.REMINDER, "remind:" + day, "told.due"))
				.orElse(List.of());
		}
		int weeks = this.calendar.clearWorkingDaysBetween(task.due(), this.today) / A_WEEK;
		List<Telling> all = new ArrayList<>(toOwners(task, NoticeKind.OVERDUE, "overdue:" + weeks, "told.overdue"));
		all.addAll(this.audience.tell(task.escalateTo(), NoticeKind.ESCALATION, cause(task, "escalated"),
				headline(task, "told.escalated"), this.places.of(task.subject())));
		return all;
	}

	/**
	 * The latest day of reminding that has come; one that lies before the task is none.
	 */
	private Optional<LocalDate> reminder(DueTask task) {
		return task.reminders()
			.stream()
			.map((period) -> period.before(task.due(), this.calendar))
			.filter((day) -> day.isAfter(task.opened()) && !day.isAfter(this.today))
			.max(Comparator.naturalOrder());
	}

	private List<Telling> toOwners(DueTask task, NoticeKind kind, String occasion, String message) {
		String cause = cause(task, occasion);
		String headline = headline(task, message);
		String place = Places.task(task.id());
		return (task.assignee() != null)
				? this.audience.tell(task.assignee(), task.posts(), kind, cause, headline, place).stream().toList()
				: this.audience.tell(task.posts(), kind, cause, headline, place);
	}

	/** Another due date makes other notices. */
	private static String cause(DueTask task, String occasion) {
		return "task:" + task.id() + ":" + task.due() + ":" + occasion;
	}

	private static String headline(DueTask task, String message) {
		return Messages.in(TaskNotices.class, message, step(task), Dates.words(task.due()));
	}

	/** Such as "Assess duty D13". */
	static String step(DueTask task) {
		return (task.duty() != null) ? Messages.in(TaskNotices.class, "told.step", task.step(), task.duty())
				: task.step();
	}

}
