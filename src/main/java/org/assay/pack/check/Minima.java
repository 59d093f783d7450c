package org.assay.pack.check;

import java.util.List;

/**
 * All that the law and the guidance ask of decision tables. It belongs to Assay: no
 * council changes it.
 */
record Minima(List<Minimum> minima) {

	private static final String FILE = "/pack/minima.yaml";

	static Minima shipped() {
		return new Minima(Tree.ofShipped(FILE).path("minima").valueStream().map(Minimum::of).toList());
	}

	List<Minimum> of(String decision) {
		return this.minima.stream().filter((one) -> one.decision().equals(decision)).toList();
	}

}
