package org.assay.shared;

/**
 * Something that happened, named in the past tense and published as an application event
 * inside the transaction that made it true. Facts are records; the ledger keeps every
 * component of the record, or their digest where {@link ExemptFacts} say so; so a
 * component is a string, number, boolean, date, instant, enum, another record, or a list
 * or map of these.
 */
public interface Fact {

	/** Stands for a council in facts about the installation itself; no council has it. */
	String INSTALLATION = "assay";

	/** The key of the council in whose chain the fact is kept. */
	String council();

	/** What the fact is about. */
	Reference subject();

	/** The name the ledger files it under, such as {@code duty-assessed}. */
	default String fact() {
		return Names.kebab(getClass());
	}

}
