package org.assay.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.assay.council.WorkingCalendar;
import org.assay.workflow.CaseCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastTests {

	/** A Monday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

	private static final CaseCourse.Ahead STANDING = new CaseCourse.Ahead("judge", "Judge elements",
			Instant.parse("2026-10-26T09:00:00Z"), List.of("20wd"));

	private static final CaseCourse.Ahead NEXT = new CaseCourse.Ahead("conclude", "Conclude review", null,
			List.of("10wd"));

	@Test
	void addsUpHowLongTheStepsUsuallyTook() {
		Forecast forecast = forecast(Map.of("judge", days(10, 12, 30), "conclude", days(5)), STANDING, NEXT);

		assertThat(forecast.day()).as("12 days from 26 October, and 5 more").isEqualTo(LocalDate.of(2026, 11, 12));
		assertThat(forecast.words()).isEqualTo("Counted from the 2 steps that cannot be avoided, all by how long they "
				+ "usually took in this council before. Returns and challenges are not foreseen.");
		assertThat(forecast.legs().get(0).ground()).isEqualTo("as long as it usually took, from 3 times before");
	}

	@Test
	void takesTheDeadlineOfAStepThatWasNeverDoneHere() {
		Forecast forecast = forecast(Map.of("judge", days(12)), STANDING, NEXT);

		assertThat(forecast.day()).as("7 November, and 10 working days").isEqualTo(LocalDate.of(2026, 11, 20));
		assertThat(forecast.words())
			.contains("1 by how long they usually took in this council before and 1 by their deadlines");
		assertThat(forecast.legs().get(1).ground()).isEqualTo("by its deadline");
	}

	@Test
	void expectsAStepThatTakesLongerThanUsualToEndToday() {
		Forecast forecast = forecast(Map.of("judge", days(2), "conclude", days(5)), STANDING, NEXT);

		assertThat(forecast.day()).isEqualTo(TODAY.plusDays(5));
		assertThat(forecast.legs().get(0).ground()).endsWith(", which has passed");
	}

	@Test
	void saysPlainlyWhereThereIsNoGround() {
		Forecast forecast = forecast(Map.of(), STANDING,
				new CaseCourse.Ahead("own", "Ask the parish", null, List.of()));

		assertThat(forecast.day()).isNull();
		assertThat(forecast.words())
			.isEqualTo("No forecast yet: “Ask the parish” has no deadline and was never done in this council before.");
	}

	@Test
	void endsWithTheLastOfStepsThatStandSideBySide() {
		CaseCourse.Ahead beside = new CaseCourse.Ahead("check", "Check facts", Instant.parse("2026-10-30T09:00:00Z"),
				List.of());

		assertThat(forecast(Map.of("judge", days(40), "check", days(5)), STANDING, beside).day())
			.isEqualTo(LocalDate.of(2026, 12, 5));
	}

	@ParameterizedTest
	@ValueSource(longs = { 2, 3, 5, 7, 11, 13, 17, 19 })
	void isNeitherInThePastNorBeforeAnyStepItCountsNorSoonerForAStepMore(long seed) {
		Random random = new Random(seed);
		Map<String, List<Duration>> usual = new HashMap<>();
		List<CaseCourse.Ahead> ahead = new ArrayList<>();
		LocalDate before = TODAY;
		for (int step = 0; step < 12; step++) {
			Instant since = (step < 3 && random.nextBoolean())
					? TODAY.atStartOfDay().minusDays(random.nextInt(60)).toInstant(ZoneOffset.UTC) : null;
			ahead.add(new CaseCourse.Ahead("step-" + step, "Step", since, List.of(1 + random.nextInt(40) + "wd")));
			usual.put("step-" + step, random.nextBoolean() ? days(random.nextInt(50)) : List.of());

			Forecast forecast = forecast(usual, ahead.toArray(CaseCourse.Ahead[]::new));

			assertThat(forecast.day()).isAfterOrEqualTo(before);
			assertThat(forecast.legs()).allSatisfy((leg) -> assertThat(leg.day()).isBetween(TODAY, forecast.day()));
			before = forecast.day();
		}
	}

	@Test
	void saysNothingOfACaseThatHasEnded() {
		assertThat(forecast(Map.of()).day()).isNull();
	}

	private static Forecast forecast(Map<String, List<Duration>> usual, CaseCourse.Ahead... ahead) {
		return Forecast.of(new CaseCourse(List.of(), List.of(), List.of(ahead)), usual, WorkingCalendar.STATUTORY,
				TODAY, ZoneOffset.UTC);
	}

	private static List<Duration> days(long... days) {
		return java.util.Arrays.stream(days).mapToObj(Duration::ofDays).toList();
	}

}
