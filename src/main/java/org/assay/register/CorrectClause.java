package org.assay.register;

import org.assay.shared.Incomplete;

/**
 * Asks to correct where in the guidance a duty or element stands, for one council.
 *
 * @param council the council's key
 * @param edition the edition's key
 * @param of the key of the duty or element
 * @param label the page or paragraph
 * @param verified whether the officer has compared it with the printed guidance
 * @param reason why the label so far was wrong
 */
public record CorrectClause(String council, String edition, String of, String label, boolean verified, String reason) {

	public CorrectClause {
		label = Incomplete.unlessGiven(label, "Say on which page or in which paragraph the clause stands.");
		reason = Incomplete.unlessGiven(reason, "Say why the page or paragraph so far is wrong.");
	}

	Clause clause() {
		return new Clause(this.label, this.verified);
	}

}
