package org.assay.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows read so far, and the lines that cannot be read. */
final class FrameworkRows {

	private final List<FrameworkRow> rows = new ArrayList<>();

	private final List<BadRow> bad = new ArrayList<>();

	/** Whether a continuation belongs to a row that was refused. */
	private boolean lastWasRefused;

	void begin(FrameworkCells cells) {
		cells.flaw().ifPresentOrElse(this::refuse, () -> {
			this.rows.add(cells.row());
			this.lastWasRefused = false;
		});
	}

	/** Joins the rest of a row to its beginning on the page before. */
	void goOn(FrameworkCells cells) {
		if (cells.isBlank() || this.lastWasRefused) {
			return;
		}
		if (this.rows.isEmpty()) {
			refuse(cells.bad("has neither type nor focus, and no row above that it could belong to; fill them in."));
			return;
		}
		cells.flawOfContinuation().ifPresentOrElse(this::refuse, () -> joinToLast(cells));
	}

	private void joinToLast(FrameworkCells cells) {
		int last = this.rows.size() - 1;
		this.rows.set(last, this.rows.get(last).continued(cells.duty(), cells.howDischarged(), cells.compliance()));
	}

	void refuse(BadRow row) {
		this.bad.add(row);
		this.lastWasRefused = true;
	}

	ComplianceFramework framework() {
		refuseRepetitions();
		if (this.rows.isEmpty() && this.bad.isEmpty()) {
			throw new FrameworkUnreadable(1, "The table has no rows; give one for each duty.");
		}
		if (!this.bad.isEmpty()) {
			this.bad.sort(Comparator.comparingInt(BadRow::line));
			throw new FrameworkUnreadable(this.bad);
		}
		return new ComplianceFramework(this.rows);
	}

	/** Compares whole duties: two may begin alike and be cut by a page break. */
	private void refuseRepetitions() {
		Map<String, Integer> lines = new HashMap<>();
		for (FrameworkRow row : this.rows) {
			Integer earlier = lines.putIfAbsent(row.duty().toLowerCase(Locale.ROOT), row.line());
			if (earlier != null) {
				refuse(new BadRow(row.line(),
						"Line " + row.line() + " repeats the duty of line " + earlier + "; take one of them out."));
			}
		}
	}

}
