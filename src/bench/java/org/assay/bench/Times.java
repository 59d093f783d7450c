package org.assay.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured values of one kind. */
class Times {

	private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

	/** Does the work and keeps how many milliseconds it took. */
	void time(Runnable work) {
		long start = System.nanoTime();
		work.run();
		add((System.nanoTime() - start) / 1e6);
	}

	void add(double value) {
		this.values.add(value);
	}

	double median() {
		return quantile(0.5);
	}

	double quantile(double share) {
		List<Double> sorted = this.values.stream().sorted().toList();
		return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
	}

	double highest() {
		return quantile(1);
	}

	double lowest() {
		return quantile(0);
	}

}
