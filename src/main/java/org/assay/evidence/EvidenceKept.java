package org.assay.evidence;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A version of a piece of evidence was filed.
 *
 * @param subject the case it was filed for
 * @param place where it was filed, such as {@code task:93ac…}
 * @param evidence the piece, by id, version, name and digest
 * @param size the content's length in bytes; zero for a link
 * @param mediaType what the content was found to be; empty for a link
 * @param carriedFrom the earlier piece whose content it shares, if it was carried forward
 */
public record EvidenceKept(String council, Reference subject, Reference place, Exhibit evidence, long size,
		String mediaType, Particulars particulars, @Nullable String carriedFrom) implements Fact {
}
