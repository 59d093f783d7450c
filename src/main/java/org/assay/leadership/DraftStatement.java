package org.assay.leadership;

import org.assay.shared.Incomplete;

/**
 * Adds to the record what only the safeguarding partners' own papers say.
 *
 * @param partnership what the yearly report of the safeguarding partners says, and how
 * the council answered it
 * @param referrals what the review of the points of referral showed
 */
public record DraftStatement(String partnership, String referrals) {

	public DraftStatement {
		partnership = Incomplete.unlessGiven(partnership,
				"Say what the safeguarding partners' yearly report found, and how the council answered it.");
		referrals = Incomplete.unlessGiven(referrals,
				"Say when the points of referral were last reviewed and what that showed (statutory guidance 2009, 3.33).");
	}

}
