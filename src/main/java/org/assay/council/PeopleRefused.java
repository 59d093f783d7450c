package org.assay.council;

import java.util.List;

import org.assay.shared.Rejected;

/** A list of people of which some cannot be registered, so that none was. */
public final class PeopleRefused extends Rejected {

	private final List<String> problems;

	PeopleRefused(List<String> problems) {
		super("Nobody was registered: correct the " + ((problems.size() == 1) ? "line" : problems.size() + " lines")
				+ " named below and send the whole list again.");
		this.problems = List.copyOf(problems);
	}

	/** One sentence for each row, with its line number. */
	public List<String> problems() {
		return this.problems;
	}

}
