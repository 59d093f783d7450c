package org.assay.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How far the processes of one case have come.
 *
 * @param drawings the processes of the case, the one that calls the others first
 * @param tasks the open tasks, the earliest due first
 * @param ahead what every way from here to the end still passes, in order, beginning with
 * where the case stands; empty once it has ended
 */
public record CaseCourse(List<Drawing> drawings, List<OpenTask> tasks, List<Ahead> ahead) {

	public CaseCourse {
		drawings = List.copyOf(drawings);
		tasks = List.copyOf(tasks);
		ahead = List.copyOf(ahead);
	}

	/** The process of the case with the id. */
	public Optional<Drawing> drawing(String process) {
		return this.drawings.stream().filter((one) -> one.process().equals(process)).findFirst();
	}

	/**
	 * One process of the case.
	 *
	 * @param process the process id, such as {@code AssuranceReviewProcess}
	 * @param name what its diagram is called
	 * @param instances how often it was started for the case
	 * @param places where the case has been, in the order in which it came there first
	 */
	public record Drawing(String process, String name, int instances, List<Place> places) {

		public Drawing {
			places = List.copyOf(places);
		}

	}

	/**
	 * One element of a diagram that the case has reached.
	 *
	 * @param element the id in the diagram
	 * @param step whether it takes time: somebody or another process works there
	 * @param standing how many tokens stand there now
	 * @param since the first of them came then
	 * @param overdue how many open tasks there are past their date
	 * @param times how long it took each time it was done, the first time first
	 */
	public record Place(String element, String name, boolean step, int standing, @Nullable Instant since, int overdue,
			List<Duration> times) {

		public Place {
			times = List.copyOf(times);
		}

		/** How often it was done. */
		public int done() {
			return this.times.size();
		}

		/** The middle of the times it took, if it was done. */
		public Optional<Duration> typical() {
			return median(this.times);
		}

	}

	/**
	 * A task that somebody has to do.
	 *
	 * @param id the engine's id of the task
	 * @param key the element id in the diagram
	 * @param posts the posts it is offered to
	 * @param assignee the user id of who holds it
	 */
	public record OpenTask(String id, String process, String key, String name, List<String> posts,
			@Nullable String assignee, Instant since, @Nullable Instant due) {

		static final Comparator<OpenTask> BY_DUE = Comparator
			.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(OpenTask::name);

		/** Whether its date has passed at the moment. */
		public boolean isOverdue(Instant now) {
			return this.due != null && this.due.isBefore(now);
		}

	}

	/**
	 * A step that cannot be avoided on the way to the end.
	 *
	 * @param since if the case stands there, since when
	 * @param deadlines the deadlines of the tasks in it, one after the other
	 */
	public record Ahead(String element, String name, @Nullable Instant since, List<String> deadlines) {

		public Ahead {
			deadlines = List.copyOf(deadlines);
		}

	}

	/** The middle of the durations; of two middle ones the longer. */
	public static Optional<Duration> median(List<Duration> durations) {
		return durations.stream().sorted().skip(durations.size() / 2).findFirst();
	}

}
