package org.assay.pack.check;

import java.util.List;

/**
 * All that the law and the guidance ask of the processes. It belongs to Assay: no council
 * changes it.
 */
record Spine(List<Requirement> requirements) {

	private static final String FILE = "/pack/spine.yaml";

	static Spine shipped() {
		return new Spine(Tree.ofShipped(FILE).path("requirements").valueStream().map(Requirement::of).toList());
	}

}
