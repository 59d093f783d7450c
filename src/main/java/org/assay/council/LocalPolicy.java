package org.assay.council;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;

/**
 * What a council decided for itself, complete with the defaults.
 *
 * @param chosen the settings that differ from the default
 */
public record LocalPolicy(Map<Setting, Integer> chosen) {

	public LocalPolicy {
		chosen = Map.copyOf(chosen);
	}

	public int of(Setting setting) {
		return this.chosen.getOrDefault(setting, setting.usual());
	}

	/** The day of each year on which the yearly review starts. */
	public MonthDay reviewStart() {
		return MonthDay.of(of(Setting.REVIEW_START_MONTH), of(Setting.REVIEW_START_DAY));
	}

	/** The day of the given year on which its review starts. */
	public LocalDate reviewStartIn(int year) {
		return reviewStart().atYear(year);
	}

	/** A light review is open only if a full one was concluded within so many years. */
	public int fullTestWithinYears() {
		return of(Setting.FULL_TEST_WITHIN_YEARS);
	}

	/** The largest file that may be attached as evidence, in bytes. */
	public long evidenceFileBytes() {
		return of(Setting.EVIDENCE_FILE_MEGABYTES) * 1_048_576L;
	}

	/** After so many reviews in a row the same assessor is flagged. */
	public int assessorRepeats() {
		return of(Setting.ASSESSOR_REPEATS);
	}

	/** Within how many working days the owner of a duty assesses it. */
	public int assessmentWorkingDays() {
		return of(Setting.ASSESSMENT_WORKING_DAYS);
	}

}
