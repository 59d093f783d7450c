package org.assay.guidance;

import java.util.List;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * The duties of an edition took the place of those before.
 *
 * @param affected the keys of the duties that are assessed anew
 */
public record DutiesRemapped(String council, Reference subject, String before, String after, List<String> affected,
		String keyChanges) implements Fact {
}
