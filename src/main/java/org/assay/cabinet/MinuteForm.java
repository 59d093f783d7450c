package org.assay.cabinet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What democratic services type after a meeting, names one a line. */
final class MinuteForm {

	// As many interests as the page has rows for.
	private static final int ROWS = 3;

	private final Map<String, String> typed;

	MinuteForm(Map<String, String> typed) {
		this.typed = typed;
	}

	List<Attendance> attendance() {
		List<Attendance> all = new ArrayList<>();
		names("chair").forEach((name) -> all.add(new Attendance(name, Attendance.Capacity.CHAIR, false)));
		names("members").forEach((name) -> all.add(new Attendance(name, Attendance.Capacity.MEMBER, false)));
		names("officers").forEach((name) -> all.add(new Attendance(name, Attendance.Capacity.OFFICER, false)));
		names("apologies").forEach((name) -> all.add(new Attendance(name, Attendance.Capacity.MEMBER, true)));
		return all;
	}

	List<DeclaredInterest> interests() {
		List<DeclaredInterest> all = new ArrayList<>();
		for (int row = 1; row <= ROWS; row++) {
			if (!text("declaredBy" + row).isEmpty()) {
				all.add(new DeclaredInterest(text("declaredBy" + row), item(text("item" + row)),
						text("kind" + row).equals("pecuniary") ? DeclaredInterest.Kind.PECUNIARY
								: DeclaredInterest.Kind.OTHER,
						text("nature" + row), !text("tookPart" + row).isEmpty(), text("dispensation" + row)));
			}
		}
		return all;
	}

	private static int item(String number) {
		// What is no number names no item, and the meeting says so.
		return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
	}

	private Stream<String> names(String field) {
		return text(field).lines().map(String::strip).filter((name) -> !name.isEmpty());
	}

	private String text(String field) {
		return this.typed.getOrDefault(field, "").strip();
	}

}
