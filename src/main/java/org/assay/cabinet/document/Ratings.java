package org.assay.cabinet.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.assay.review.Rating;

/** How many duties were given each rating: by the council, the assessor and as agreed. */
final class Ratings {

	private static final List<String> BEST_FIRST = Stream.of(Rating.values()).map(Rating::words).toList();

	private Ratings() {
	}

	/** A line for each rating given, the best first. */
	static List<Map<String, String>> count(List<DutyLine> duties) {
		Set<String> given = new TreeSet<>();
		duties.forEach((duty) -> given.addAll(List.of(duty.self(), duty.assessor(), duty.agreed())));
		given.remove("");
		return given.stream()
			.sorted(Comparator.comparing(BEST_FIRST::indexOf))
			.map((rating) -> line(rating, duties))
			.toList();
	}

	private static Map<String, String> line(String rating, List<DutyLine> duties) {
		Map<String, String> line = new LinkedHashMap<>();
		line.put("rating", rating);
		line.put("self", given(rating, duties, DutyLine::self));
		line.put("assessor", given(rating, duties, DutyLine::assessor));
		line.put("agreed", given(rating, duties, DutyLine::agreed));
		return line;
	}

	private static String given(String rating, List<DutyLine> duties, Function<DutyLine, String> by) {
		return String.valueOf(duties.stream().filter((duty) -> by.apply(duty).equals(rating)).count());
	}

}
