package org.assay.register;

import java.util.List;

/**
 * One of the elements that a local test of assurance looks at, in Assay's own words.
 *
 * @param key E1…
 * @param title short enough for a heading
 * @param wording what is looked at
 * @param evidence what usually shows it
 * @param clause where in the guidance it stands
 * @param source where the element was taken from
 */
public record AssuranceElement(String key, String title, String wording, List<String> evidence, Clause clause,
		String source) {

	public AssuranceElement {
		evidence = List.copyOf(evidence);
	}

	/** The same element at another clause. */
	AssuranceElement at(Clause clause) {
		return new AssuranceElement(this.key, this.title, this.wording, this.evidence, clause, this.source);
	}

}
