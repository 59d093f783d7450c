package org.assay.cabinet;

/**
 * What a council's own tables say of a report. They can be stricter with the council than
 * the law is and never laxer, whatever stands in them.
 *
 * @param key whether they make it a key decision
 * @param open whether they want all of it to be public
 */
record LocalRules(boolean key, boolean open) {

	/** Reads the outputs of the two tables. */
	static LocalRules of(String keyDecision, String exemption) {
		return new LocalRules(keyDecision.equals("key"), exemption.equals("public"));
	}

}
