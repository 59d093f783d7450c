package org.assay.pack;

import java.util.List;

import org.assay.pack.check.Problem;
import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A folder's pack did not go live at the start; the last good one stays.
 *
 * @param problems each problem on one line
 */
public record PackKeptOut(String council, Reference subject, List<String> problems) implements Fact {

	static PackKeptOut because(List<Problem> problems) {
		return new PackKeptOut(INSTALLATION, new Reference("pack", "folder"),
				problems.stream().map(Problem::toString).toList());
	}

}
