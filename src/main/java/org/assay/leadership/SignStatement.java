package org.assay.leadership;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * One of the two signs their own part.
 *
 * @param dissent in what they differ, and why; null if in nothing
 */
public record SignStatement(Signer signer, String governance, String safeguarding, @Nullable String dissent) {

	public SignStatement {
		governance = Incomplete.unlessGiven(governance,
				"Say how effective governance and partnerships are (statutory guidance 2009, 3.31).");
		safeguarding = Incomplete.unlessGiven(safeguarding,
				"Say how effective the arrangements for safeguarding children are (statutory guidance 2009, 4.5).");
		if (dissent != null) {
			dissent = Incomplete.unlessGiven(dissent,
					"Say in what you differ from the draft or from the other, and why.");
		}
	}

}
