package org.assay.review;

import java.util.List;
import java.util.stream.Collectors;

import org.assay.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How the rating of a duty or element moved from one review to the next. A departure is
 * neither better nor worse than another rating.
 */
public enum Movement {

	BETTER, WORSE, AS_BEFORE, OTHERWISE;

	private static final List<Rating> RISING = List.of(Rating.NOT_MET, Rating.PARTLY_MET, Rating.MET);

	public String words() {
		return Messages.of(this);
	}

	/** None where one of the two is missing. */
	static @Nullable Movement of(@Nullable Rating before, @Nullable Rating now) {
		if (before == null || now == null) {
			return null;
		}
		int from = RISING.indexOf(before);
		int to = RISING.indexOf(now);
		return (before == now) ? AS_BEFORE : (from < 0 || to < 0) ? OTHERWISE : (to > from) ? BETTER : WORSE;
	}

	/**
	 * “Since the last review: 3 better (D05, D09, D11); 1 worse (D07); 40 as before.”
	 * Empty where nothing can be compared.
	 */
	static String of(List<DutyAssessment> duties) {
		String moved = List.of(values())
			.stream()
			.map((movement) -> counted(movement,
					duties.stream()
						.filter((one) -> of(one.lastRating().orElse(null), one.standing().orElse(null)) == movement)
						.map(DutyAssessment::duty)
						.toList()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("; "));
		return moved.isEmpty() ? "" : "Since the last review: " + moved + ".";
	}

	private static String counted(Movement movement, List<String> duties) {
		String number = duties.size() + " " + movement.words().toLowerCase(java.util.Locale.UK);
		return duties.isEmpty() ? ""
				: (movement == AS_BEFORE) ? number : number + " (" + String.join(", ", duties) + ")";
	}

}
