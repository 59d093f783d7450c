package org.assay.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as a report on its case lists it.
 *
 * @param particulars what the person who filed it said about it
 * @param address where it lies, if it is a link and not a file
 */
public record ShownEvidence(Exhibit exhibit, Particulars particulars, @Nullable String address) {
}
