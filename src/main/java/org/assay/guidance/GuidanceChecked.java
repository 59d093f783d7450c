package org.assay.guidance;

import org.assay.shared.Fact;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked whether the guidance has changed.
 *
 * @param edition the new edition; null if there is none
 */
public record GuidanceChecked(String council, Reference subject, @Nullable String edition,
		String reasons) implements Fact {
}
