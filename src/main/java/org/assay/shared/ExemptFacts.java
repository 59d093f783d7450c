package org.assay.shared;

/**
 * Tells which facts speak of what is exempt from publication, so that not everybody who
 * works for the council may read them. Implemented by whoever publishes such facts. The
 * ledger, which they all read, keeps the digest of what such a fact says.
 */
public interface ExemptFacts {

	boolean include(Fact fact);

}
