package org.assay.workflow;

import java.time.LocalDate;
import java.util.List;

import org.assay.council.Deadline;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An open task that has a day on which it is due.
 *
 * @param id the engine's id of the task
 * @param step what its diagram calls it, without any words about the case
 * @param duty the duty the task is about, if it is about one
 * @param assignee the user id of whoever holds it, if anybody does
 * @param posts the posts whose holders may take it
 * @param opened the day since which it has been open
 * @param reminders how long before it is due to remind of it
 * @param escalateTo the posts whose holders are told when it is overdue
 */
public record DueTask(String id, String step, Reference subject, String council, @Nullable String duty,
		@Nullable String assignee, List<String> posts, LocalDate opened, LocalDate due, List<Deadline> reminders,
		List<String> escalateTo) {
}
