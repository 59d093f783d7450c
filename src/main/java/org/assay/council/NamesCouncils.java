package org.assay.council;

/**
 * Pages that name councils. They find in their model, as {@code councilNames}, what the
 * councils are called that the signed-in person works for, by key.
 */
public interface NamesCouncils {

}
