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
import org.assay.shared.Messages;
import org.assay.workflow.CaseCourse;
import org.assay.workflow.CaseCourse.OpenTask;

import org.springframework.util.StringUtils;

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
			.map((task) -> overdue(task, names, zone))
			.toList();
		return new Standing(where(sheet), withWhom(waiting),
				late(sheet, overdue.size(), LocalDate.ofInstant(now, zone)), waiting, overdue);
	}

	private static String where(ReviewSheet sheet) {
		String where = Messages.in(Standing.class, "standing.review", sheet.line().stage());
		return (sheet.line().open() && sheet.assessed() < sheet.duties().size())
				? where + " "
						+ Messages.in(Standing.class, "standing.assessed", sheet.assessed(), sheet.duties().size())
				: where;
	}

	private static String withWhom(List<Waiting> waiting) {
		if (waiting.isEmpty()) {
			return "";
		}
		List<String> holders = waiting.stream().map(Waiting::holder).distinct().toList();
		LocalDate since = waiting.stream().map(Waiting::since).min(Comparator.naturalOrder()).orElseThrow();
		return Messages.in(Standing.class, "standing.with-whom", list(holders), Dates.words(since));
	}

	private static String late(ReviewSheet sheet, int overdue, LocalDate today) {
		if (!sheet.line().open()) {
			return "";
		}
		String tasks = Messages.in(Standing.class, "standing.tasks-overdue", overdue);
		LocalDate finishBy = sheet.line().finishBy();
		return (finishBy != null && sheet.line().isLate(today))
				? Messages.in(Standing.class, "standing.finish-by", Dates.words(finishBy)) + " " + tasks : tasks;
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
				.map(Standing::phrase)
				.orElse(key))
			.reduce((some, next) -> Messages.in(Standing.class, "standing.or", some, next))
			.orElse("");
	}

	private static String phrase(Posts.Post post) {
		return Messages.in(Standing.class, post.single() ? "standing.the-post" : "standing.any-post",
				StringUtils.uncapitalize(post.title()));
	}

	private static String overdue(OpenTask task, UnaryOperator<String> names, ZoneId zone) {
		String due = Dates.words(day(due(task), zone));
		String holder = task.assignee();
		return (holder != null)
				? Messages.in(Standing.class, "standing.overdue-with", task.name(), due, names.apply(holder))
				: Messages.in(Standing.class, "standing.overdue-waiting", task.name(), due, posts(task));
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
			return Messages.in(Standing.class, "standing.and-others", String.join(", ", names.subList(0, NAMED)),
					names.size() - NAMED);
		}
		int last = names.size() - 1;
		return (last == 0) ? names.get(0) : Messages.in(Standing.class, "standing.and",
				String.join(", ", names.subList(0, last)), names.get(last));
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
