package org.assay.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along a council's chain found. To notice that the whole chain was replaced,
 * keep the last digest somewhere else and compare it.
 *
 * @param council whose chain it is
 * @param entries how many entries, from the first, are as they were recorded
 * @param lastDigest the digest of the last of these
 * @param flaw the first thing wrong, or {@code null} if nothing is
 */
public record Verification(String council, long entries, String lastDigest, @Nullable Flaw flaw) {

	/** Whether the whole chain is as it was recorded. */
	@JsonProperty
	public boolean intact() {
		return this.flaw == null;
	}

}
