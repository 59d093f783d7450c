package org.assay.pack.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.assay.pack.check.Problem.Severity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What was found wrong so far; the same problem is kept once. */
final class Problems {

	private final SortedSet<Problem> found = new TreeSet<>();

	/** A problem of a whole file. */
	void error(String file, String sentence, String remedy) {
		this.found.add(new Problem(file, "", sentence, Severity.ERROR, remedy));
	}

	/** A problem of one element. */
	void error(String file, FlowElement element, String sentence, String remedy) {
		error(file, named(element), sentence, remedy);
	}

	/** A problem of something in a file that is no element of a diagram. */
	void error(String file, String element, String sentence, String remedy) {
		this.found.add(new Problem(file, element, sentence, Severity.ERROR, remedy));
	}

	void warn(String file, String element, String sentence, String remedy) {
		this.found.add(new Problem(file, element, sentence, Severity.WARNING, remedy));
	}

	static String named(FlowElement element) {
		String name = element.getName();
		return (name == null || name.isBlank()) ? element.getId()
				: "\"" + Elements.label(element) + "\" (" + element.getId() + ")";
	}

	List<Problem> all() {
		return List.copyOf(this.found);
	}

}
