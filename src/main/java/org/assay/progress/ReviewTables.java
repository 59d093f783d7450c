package org.assay.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.assay.review.Rating;
import org.assay.review.ReviewLine;
import org.assay.review.ReviewSheet;
import org.assay.shared.Messages;
import org.assay.workflow.CaseCourse;
import org.jspecify.annotations.Nullable;

/** What the pages about reviews show, for spreadsheets. */
final class ReviewTables {

	private ReviewTables() {
	}

	static Table reviews(List<ReviewLine> reviews, UnaryOperator<String> council, LocalDate today) {
		return Table.of("reviews", "table.reviews",
				reviews.stream()
					.map((one) -> row(council.apply(one.council()), one.title(), one.year(), one.stage(), one.opinion(),
							one.finishBy(), one.isLate(today) ? Messages.in(ReviewTables.class, "table.late") : ""))
					.toList());
	}

	static Table duties(ReviewSheet sheet) {
		return Table.of("duties", "table.duties", sheet.duties()
			.stream()
			.map((one) -> row(one.key(), one.title(), one.state(), one.owner(), words(one.self()),
					words(one.assessor()), words(one.agreed()), words(one.last()), one.howDischarged(), one.reasons()))
			.toList());
	}

	static Table steps(CaseCourse course, ZoneId zone) {
		return Table.of("steps", "table.steps", course.drawings()
			.stream()
			.flatMap((drawing) -> drawing.places()
				.stream()
				.filter(CaseCourse.Place::step)
				.map((place) -> row(drawing.name(), place.name(), place.standing(),
						(place.since() != null) ? LocalDate.ofInstant(place.since(), zone) : null, place.overdue(),
						place.done(), place.typical().map((time) -> time.toMinutes() / 1440.0).orElse(null))))
			.toList());
	}

	static Table entries(String name, List<LedgerLine> lines, ZoneId zone) {
		return Table.of(name, "table.entries",
				lines.stream()
					.map((line) -> row(line.number(), LocalDate.ofInstant(line.at(), zone),
							line.at().atZone(zone).toLocalTime().withNano(0).toString(), line.who(), line.posts(),
							line.what(), line.about(), line.reasons()))
					.toList());
	}

	/** Counts of ratings, one row for each review. */
	static Table ratings(String name, List<RatedReview> reviews, UnaryOperator<String> council) {
		List<String> headings = new ArrayList<>(Table.headings("table.ratings"));
		Arrays.stream(Rating.values()).map(Rating::words).forEach(headings::add);
		return new Table(name, headings, reviews.stream().map((one) -> {
			List<@Nullable Object> row = new ArrayList<>(row(council.apply(one.line().council()), one.line().year(),
					one.line().title(), one.line().stage(), one.line().opinion()));
			Map<Rating, Long> counts = one.counts();
			Arrays.stream(Rating.values()).map((rating) -> counts.getOrDefault(rating, 0L)).forEach(row::add);
			return row;
		}).toList());
	}

	static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}

	private static @Nullable String words(@Nullable Rating rating) {
		return (rating != null) ? rating.words() : null;
	}

}
