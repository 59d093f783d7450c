package org.assay.cabinet.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the first page says about the report.
 *
 * @param meeting the body that meets, such as {@code Cabinet}
 * @param date the day of the meeting; none while it is not fixed
 * @param details further lines in order, such as {@code Key decision}: {@code Yes}
 */
public record Cover(Letterhead letterhead, String meeting, @Nullable LocalDate date, String title, String programmeArea,
		Stage stage, int version, List<Detail> details) {

	public Cover {
		meeting = Plain.line(meeting);
		title = Plain.line(title);
		programmeArea = Plain.line(programmeArea);
		details = List.copyOf(details);
	}

	/**
	 * A line of the cover.
	 *
	 * @param label such as {@code Wards affected}
	 */
	public record Detail(String label, String text) {

		public Detail {
			label = Plain.line(label);
			text = Plain.line(text);
		}

	}

}
