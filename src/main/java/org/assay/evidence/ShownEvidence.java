package org.assay.evidence;

/**
 * A piece of evidence as a report on its case lists it.
 *
 * @param particulars what the person who filed it said about it
 */
public record ShownEvidence(Exhibit exhibit, Particulars particulars) {
}
