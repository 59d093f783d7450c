package org.assay.evidence;

import java.util.UUID;

import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A frozen piece of evidence where it was filed.
 *
 * @param place the task
 * @param address where a link leads, if it is one
 */
public record FiledEvidence(UUID id, Reference place, String name, Classification classification,
		@Nullable String address) {
}
