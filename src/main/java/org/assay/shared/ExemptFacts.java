package org.assay.shared;

/**
 * Tells which cases, and which facts of other cases, speak of what is exempt from
 * publication, so that not everybody who works for the council may read them. Implemented
 * by whoever owns such cases. The ledger, which they all read, keeps the digest of what
 * such a fact says.
 */
public interface ExemptFacts {

	/** Whether the case is exempt, with all that was filed in it. */
	boolean include(Reference subject);

	/** Whether the fact is: every fact of an exempt case, and perhaps more. */
	default boolean include(Fact fact) {
		return include(fact.subject());
	}

}
