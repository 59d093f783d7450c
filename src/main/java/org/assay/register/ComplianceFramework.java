package org.assay.register;

import java.io.InputStream;
import java.util.List;

import org.assay.shared.Rejected;
import org.assay.shared.Reference;

/**
 * A council's own statement of how it discharges each duty, as such statements circulate:
 * a table with duty, type, focus, how discharged and compliance.
 *
 * @param rows one for each duty, in the order of the file
 */
public record ComplianceFramework(List<FrameworkRow> rows) {

	public ComplianceFramework {
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a framework as UTF-8 text, either separated by tabs, with rows that a page
	 * break may have cut in two, or as CSV (RFC 4180). Lines above the table's header and
	 * below its closing line of dashes are no part of it. Reads at most 2 MB.
	 * @throws FrameworkUnreadable naming every line that cannot be read; nothing is taken
	 * from such a file
	 */
	public static ComplianceFramework read(InputStream file) {
		return FrameworkReader.read(FrameworkText.read(file));
	}

	/**
	 * The framework, if it has one row for each duty in the director's register of the
	 * edition.
	 * @throws FrameworkOfAnotherLength otherwise
	 */
	public ComplianceFramework matching(Edition edition) {
		int duties = edition.registerOf(Holder.DCS).size();
		if (this.rows.size() != duties) {
			throw new FrameworkOfAnotherLength(this.rows.size(), duties, edition.key());
		}
		return this;
	}

	/** The framework does not cover the register duty by duty. */
	public static final class FrameworkOfAnotherLength extends Rejected {

		FrameworkOfAnotherLength(int rows, int duties, String edition) {
			super("The framework has " + rows + " duties, but the director's register of the edition " + edition
					+ " has " + duties + "; give one row for each duty, in the order of the register.",
					new Reference("edition", edition));
		}

	}

}
