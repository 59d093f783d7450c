package org.assay.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.register.Edition;
import org.assay.review.AssessmentState;
import org.assay.review.Rating;
import org.assay.review.ReviewSheet;
import org.assay.review.ReviewSheet.DutyLine;
import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Counts by where each thing stands, to be read in words and numbers.
 *
 * @param columns where things can stand
 * @param rows what is counted, with a number for each column
 */
record Matrix(List<String> columns, List<Row> rows) {

	Matrix {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** Each element of assurance, counted once where its rating is. */
	static Matrix ofElements(ReviewSheet sheet) {
		List<String> columns = Stream
			.concat(Stream.of(Rating.MET, Rating.PARTLY_MET, Rating.NOT_MET).map(Rating::words), Stream.of(open()))
			.toList();
		return new Matrix(columns, sheet.elements().stream().map((element) -> {
			String stands = words(element.rating());
			return new Row(element.key() + " " + element.title(),
					columns.stream().map((column) -> column.equals(stands) ? 1L : 0L).toList());
		}).toList());
	}

	/** The duties under each heading of the guidance, by the rating that stands. */
	static Matrix ofDuties(ReviewSheet sheet, Edition edition) {
		List<String> columns = Stream.concat(Stream.of(Rating.values()).map(Rating::words), Stream.of(open())).toList();
		Map<String, List<DutyLine>> sections = sheet.duties()
			.stream()
			.collect(Collectors.groupingBy((duty) -> edition.duty(duty.key()).section(), LinkedHashMap::new,
					Collectors.toList()));
		return new Matrix(columns, sections.entrySet()
			.stream()
			.map((section) -> new Row(section.getKey(), columns.stream()
				.map((column) -> section.getValue().stream().filter((duty) -> standing(duty).equals(column)).count())
				.toList()))
			.toList());
	}

	/** The rating that stands: none while the duty is open. */
	static String standing(DutyLine duty) {
		if (duty.state().equals(AssessmentState.OPEN.words())) {
			return open();
		}
		return words(Stream.of(duty.agreed(), duty.assessor(), duty.self())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null));
	}

	private static String words(@Nullable Rating rating) {
		return (rating != null) ? rating.words() : open();
	}

	private static String open() {
		return Messages.in(Matrix.class, "matrix.not-rated");
	}

	/** What is counted. */
	record Row(String name, List<Long> counts) {

		Row {
			counts = List.copyOf(counts);
		}

	}

}
