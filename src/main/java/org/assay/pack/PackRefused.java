package org.assay.pack;

import java.util.List;

import org.assay.pack.check.Problem;
import org.assay.pack.check.Problem.Severity;
import org.assay.shared.Rejected;

/** A pack has errors and does not go live. */
final class PackRefused extends Rejected {

	private final transient List<Problem> problems;

	PackRefused(List<Problem> problems) {
		super("This pack does not go live, because " + count(problems)
				+ " in it must be mended first; the last good pack stays live.");
		this.problems = List.copyOf(problems);
	}

	/** Everything that was found, warnings too. */
	List<Problem> problems() {
		return this.problems;
	}

	private static String count(List<Problem> problems) {
		long errors = problems.stream().filter((problem) -> problem.severity() == Severity.ERROR).count();
		return (errors == 1) ? "one error" : errors + " errors";
	}

}
