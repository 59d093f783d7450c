package org.assay.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assay.progress.Chart.Bar;
import org.assay.progress.Chart.Segment;
import org.assay.review.Rating;
import org.assay.review.ReviewLine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ChartTests {

	@Test
	void stacksTheRatingsOfEachYearTheOldestFirst() {
		Chart chart = Chart.of(List.of(review(2026, Map.of(Rating.MET, 30L, Rating.NOT_MET, 10L)),
				review(2025, Map.of()), review(2024, Map.of(Rating.MET, 20L))));

		assertThat(chart.bars()).extracting(Bar::label).as("years with ratings").containsExactly("2024", "2026");
		List<Segment> newest = chart.bars().get(1).segments();
		assertThat(newest).extracting(Segment::rating, Segment::count)
			.containsExactly(tuple("met", 30L), tuple("not-met", 10L));
		assertThat(newest.get(1).top() + newest.get(1).height()).as("one on the other").isEqualTo(newest.get(0).top());
		assertThat(chart.bars().get(0).segments().get(0).height()).as("half as many are half as high")
			.isEqualTo((newest.get(0).height() + newest.get(1).height()) / 2);
	}

	private static RatedReview review(int year, Map<Rating, Long> counts) {
		return new RatedReview(new ReviewLine(new UUID(0, year), "exampleshire", "Yearly review " + year, year,
				"yearly", "concluded", false, null, null), counts);
	}

}
