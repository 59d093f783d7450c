package org.assay.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.assay.council.Posts;
import org.assay.review.ReviewSheet;
import org.assay.shared.Dates;
import org.assay.workflow.CaseCourse;
import org.assay.workflow.CaseCourse.OpenTask;

/**
 * Where a review stands, for somebody who has ten seconds.
 *
 * @param where where it stands
 * @param withWhom who has it now and since when; empty if nobody does
 * @param late how much is late, or that nothing is; empty if nobody has it
 * @param waiting what is waited for, grouped by step and holder
 * @param overdue what is past its date and why, the longest first
 */
record Standing(String where, String withWhom, String late, List<Waiting> waiting, List<String> overdue) {

	private static final int NAMED = 3;

	/**
	 * @param names the name of each user
	 * @param now the moment it is
	 */
	static Standing of(ReviewSheet sheet, CaseCourse course, UnaryOperator<String> names, Instant now, ZoneId zone) {
		List<Waiting> waiting = waiting(course.tasks(), names, now, zone);
		List<String> overdue = course.tasks()
			.stream()
			.filter((task) -> task.isOverdue(now))
			.map((task) -> task.name() + " was due on " + Dates.words(day(due(task), zone)) + " and " + why(task, names)
					+ ".")
			.toList();
		return new Standing(where(sheet), withWhom(waiting),
				late(sheet, overdue.size(), LocalDate.ofInstant(now, zone)), waiting, overdue);
	}

	private static String where(ReviewSheet sheet) {
		String duties = (sheet.line().open() && !sheet.duties().isEmpty() && sheet.assessed() < sheet.duties().size())
				? " " + sheet.assessed() + " of " + sheet.duties().size() + " duties are assessed." : "";
		return "The review is " + sheet.line().stage() + "." + duties;
	}

	private static String withWhom(List<Waiting> waiting) {
		if (waiting.isEmpty()) {
			return "";
		}
		List<String> holders = waiting.stream().map(Waiting::holder).distinct().toList();
		LocalDate since = waiting.stream().map(Waiting::since).min(Comparator.naturalOrder()).orElseThrow();
		return "It has been with " + list(holders) + " since " + Dates.words(since) + ".";
	}

	private static String late(ReviewSheet sheet, int overdue, LocalDate today) {
		if (!sheet.line().open()) {
			return "";
		}
		String tasks = switch (overdue) {
			case 0 -> "No task is overdue.";
			case 1 -> "One task is overdue.";
			default -> overdue + " tasks are overdue.";
		};
		LocalDate finishBy = sheet.line().finishBy();
		return (finishBy != null && sheet.line().isLate(today))
				? "It was to finish by " + Dates.words(finishBy) + ". " + tasks : tasks;
	}

	private static List<Waiting> waiting(List<OpenTask> tasks, UnaryOperator<String> names, Instant now, ZoneId zone) {
		Map<List<String>, List<OpenTask>> groups = tasks.stream()
			.collect(Collectors.groupingBy((task) -> List.of(task.key(), holder(task, names)), LinkedHashMap::new,
					Collectors.toList()));
		return groups.entrySet()
			.stream()
			.map((one) -> waiting(one.getKey().get(1), one.getValue(), now, zone))
			.toList();
	}

	private static Waiting waiting(String holder, List<OpenTask> tasks, Instant now, ZoneId zone) {
		Instant since = tasks.stream().map(OpenTask::since).min(Comparator.naturalOrder()).orElseThrow();
		return new Waiting(tasks.stream().map(OpenTask::name).sorted().toList(), holder, day(since, zone),
				tasks.stream().filter((task) -> task.isOverdue(now)).count());
	}

	private static String holder(OpenTask task, UnaryOperator<String> names) {
		String holder = task.assignee();
		return (holder != null) ? names.apply(holder) : posts(task);
	}

	private static String posts(OpenTask task) {
		return task.posts()
			.stream()
			.map((key) -> Posts.all()
				.stream()
				.filter((post) -> post.key().equals(key))
				.findFirst()
				.map((post) -> post.single() ? post.phrase() : "any " + post.phrase().substring("the ".length()))
				.orElse(key))
			.collect(Collectors.joining(" or "));
	}

	private static String why(OpenTask task, UnaryOperator<String> names) {
		String holder = task.assignee();
		return (holder != null) ? "is with " + names.apply(holder) : "nobody has taken it: it waits for " + posts(task);
	}

	private static Instant due(OpenTask task) {
		return Objects.requireNonNull(task.due());
	}

	private static LocalDate day(Instant at, ZoneId zone) {
		return LocalDate.ofInstant(at, zone);
	}

	/** “Ola, Sam, Nia and 2 others”. */
	private static String list(List<String> names) {
		if (names.size() > NAMED + 1) {
			return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " others";
		}
		return (names.size() == 1) ? names.get(0)
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
	}

	/**
	 * Tasks of one step that one person or post has.
	 *
	 * @param tasks their names
	 * @param since since when the first of them
	 * @param overdue how many are past their date
	 */
	record Waiting(List<String> tasks, String holder, LocalDate since, long overdue) {
	}

}
