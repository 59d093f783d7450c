package org.assay.progress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.assay.shared.Dates;
import org.assay.shared.Messages;
import org.assay.workflow.CaseCourse;
import org.assay.workflow.CaseCourse.Place;
import org.jspecify.annotations.Nullable;

/**
 * A case on one of its diagrams: what is marked in the picture, and the same as a table.
 *
 * @param marks an element and its mark for each place, as {@code diagrams.js} reads them
 * @param lines the steps that take time, in the order in which the case came to them
 */
record DrawnCourse(String process, String name, int instances, String marks, List<Line> lines) {

	static List<DrawnCourse> of(CaseCourse course, ZoneId zone) {
		return course.drawings()
			.stream()
			.map((drawing) -> new DrawnCourse(drawing.process(), drawing.name(), drawing.instances(),
					drawing.places()
						.stream()
						.filter((place) -> place.step() || place.standing() > 0)
						.map(DrawnCourse::mark)
						.collect(Collectors.joining(" ")),
					drawing.places().stream().filter(Place::step).map((place) -> Line.of(place, zone)).toList()))
			.toList();
	}

	private static String mark(Place place) {
		String kind = (place.overdue() > 0) ? "late" : (place.standing() > 0) ? "here" : "done";
		String label = (place.standing() > 0)
				? Messages.in(DrawnCourse.class, "course.here", place.standing(), place.overdue(), place.done())
				: place.typical()
					.map((time) -> Messages.in(DrawnCourse.class, "course.done", place.done(), words(time)))
					.orElse("");
		return place.element() + "=" + kind + "="
				+ URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** “12 days”, “5 hours”, “less than an hour”. */
	static String words(Duration time) {
		return (time.toDays() < 2) ? Messages.in(DrawnCourse.class, "course.hours", time.toHours())
				: Messages.in(DrawnCourse.class, "course.days", time.toDays());
	}

	/**
	 * One step.
	 *
	 * @param here how many stand there now, since when and how many too long; empty if
	 * none
	 * @param late whether one of them is overdue
	 * @param usual how long it took, if it was done
	 * @param longest how long it took at most, if it was done more than once
	 */
	record Line(String name, String here, boolean late, int done, @Nullable String usual, @Nullable String longest) {

		private static Line of(Place place, ZoneId zone) {
			String here = (place.since() == null) ? "" : Messages.in(DrawnCourse.class, "course.since",
					place.standing(), Dates.words(LocalDate.ofInstant(place.since(), zone)), place.overdue());
			return new Line(place.name(), here, place.overdue() > 0, place.done(),
					place.typical().map(DrawnCourse::words).orElse(null), (place.done() < 2) ? null
							: words(place.times().stream().max(Comparator.naturalOrder()).orElseThrow()));
		}

	}

}
