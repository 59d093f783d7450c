package org.assay.register;

import java.util.List;

import org.assay.shared.Rejected;

/** A compliance framework has lines that cannot be read; nothing of it was imported. */
public final class FrameworkUnreadable extends Rejected {

	private final List<BadRow> badRows;

	FrameworkUnreadable(List<BadRow> badRows) {
		super(sentenceOn(badRows));
		this.badRows = List.copyOf(badRows);
	}

	FrameworkUnreadable(int line, String sentence) {
		this(List.of(new BadRow(line, sentence)));
	}

	/** Every line that has to be put right, in order. */
	public List<BadRow> badRows() {
		return this.badRows;
	}

	private static String sentenceOn(List<BadRow> badRows) {
		BadRow first = badRows.get(0);
		String others = (badRows.size() == 1) ? "" : " (and " + (badRows.size() - 1) + " more, the last on line "
				+ badRows.get(badRows.size() - 1).line() + ")";
		return "Nothing was imported, because of line " + first.line() + others + ": " + first.sentence();
	}

}
