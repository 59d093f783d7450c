package org.assay.inspection;

import org.assay.council.Council;
import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * Somebody took a copy of the record out of the system.
 *
 * @param digest SHA-256 of the pack in hexadecimal
 * @param entries how many entries of the ledger it holds
 * @param lastDigest the digest of the last of these
 */
record InspectionPackMade(String council, String digest, long entries, String lastDigest) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
