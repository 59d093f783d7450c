package org.assay.scrutiny;

import java.util.List;

import org.assay.shared.Incomplete;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the committee looks at and whom it asks.
 *
 * @param subject the decision or review it looks at
 * @param documents the documents it asks for, or empty
 * @param witnesses who is required to attend
 * @param reasons why it is taken up
 */
public record ScopeScrutiny(Reference subject, @Nullable String documents, List<Witness> witnesses, String reasons) {

	public ScopeScrutiny {
		witnesses = List.copyOf(witnesses);
		reasons = Incomplete.unlessGiven(reasons, "Say why the committee takes this up.");
		documents = (documents == null || documents.isBlank()) ? null : documents.strip();
	}

}
