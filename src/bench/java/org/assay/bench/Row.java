package org.assay.bench;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One line of the table.
 *
 * @param name what was compared
 * @param database H2 or PostgreSQL, or empty where it does not matter
 * @param ours Assay's figure
 * @param other the figure of what it is compared with
 * @param unit of both figures
 * @param ratio ours divided by the other, or the difference where the target is one
 * @param target what to reach
 * @param why where it was missed: why, as far as it was measured
 */
record Row(String name, String database, double ours, double other, String unit, double ratio, Target target,
		String why) {

	static Row ratio(String name, String database, double ours, double other, String unit, Target target, String why) {
		return new Row(name, database, ours, other, unit, ours / other, target, why);
	}

	static Row difference(String name, String database, double ours, double other, String unit, Target target,
			String why) {
		return new Row(name, database, ours, other, unit, ours - other, target, why);
	}

	@JsonProperty
	boolean met() {
		return this.target.isMetBy(this.ratio);
	}

	/** Whether the target was met, or by how much it was missed and why. */
	String verdict() {
		return met() ? "met"
				: String.format("missed by %.2f: %s", Math.abs(this.ratio - this.target.bound()), this.why);
	}

	/**
	 * What a ratio or difference has to reach.
	 *
	 * @param bound the bound, which still meets the target
	 * @param most whether it is an upper bound
	 */
	record Target(double bound, boolean most) {

		static Target atMost(double bound) {
			return new Target(bound, true);
		}

		static Target atLeast(double bound) {
			return new Target(bound, false);
		}

		boolean isMetBy(double reached) {
			return this.most ? reached <= this.bound : reached >= this.bound;
		}

		@Override
		public String toString() {
			return (this.most ? "<= " : ">= ") + this.bound;
		}

	}

}
