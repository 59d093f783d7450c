package org.assay.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of one line, before they are known to make a row. */
record FrameworkCells(int line, String duty, String type, String focus, String howDischarged, String compliance,
		boolean overfull) {

	/** Whether the line goes on with the row above that a page break has cut. */
	boolean isContinuation() {
		return this.type.isEmpty() && this.focus.isEmpty();
	}

	boolean isBlank() {
		return cells().allMatch(String::isEmpty);
	}

	/** Whether the line closes the table. */
	boolean isClosingLine() {
		return !isBlank() && cells().allMatch((cell) -> cell.matches("[-–—]*"));
	}

	/** What keeps the line from going on with the row above, if anything does. */
	Optional<BadRow> flawOfContinuation() {
		return this.overfull ? Optional.of(tooManyCells()) : Optional.empty();
	}

	/** What keeps the cells from being a row, if anything does. */
	Optional<BadRow> flaw() {
		if (this.overfull) {
			return Optional.of(tooManyCells());
		}
		if (this.duty.isEmpty()) {
			return Optional.of(bad("names no duty; write it in the first column."));
		}
		if (among(DutyType.values(), this.type).isEmpty()) {
			return Optional.of(bad(unknown("type", this.type, DutyType.values())));
		}
		if (among(Focus.values(), this.focus).isEmpty()) {
			return Optional.of(bad(unknown("focus", this.focus, Focus.values())));
		}
		return Optional.empty();
	}

	/** The row that flawless cells make. */
	FrameworkRow row() {
		return new FrameworkRow(this.line, this.duty, among(DutyType.values(), this.type).orElseThrow(),
				among(Focus.values(), this.focus).orElseThrow(), this.howDischarged, this.compliance);
	}

	private BadRow tooManyCells() {
		return bad("has more cells than the table has columns; take the extra ones out.");
	}

	BadRow bad(String what) {
		return new BadRow(this.line, "Line " + this.line + " " + what);
	}

	private Stream<String> cells() {
		return Stream.of(this.duty, this.type, this.focus, this.howDischarged, this.compliance);
	}

	private static <E extends Enum<E>> Optional<E> among(E[] choices, String name) {
		return Arrays.stream(choices).filter((choice) -> choice.name().equalsIgnoreCase(name)).findFirst();
	}

	private static String unknown(String column, String given, Enum<?>[] choices) {
		String known = Arrays.stream(choices)
			.map((choice) -> choice.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));
		return (given.isEmpty() ? "gives no " + column : "gives the " + column + " “" + given + "”") + "; write one of "
				+ known + ".";
	}

}
