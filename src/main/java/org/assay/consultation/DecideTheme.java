package org.assay.consultation;

import org.assay.shared.Incomplete;

/**
 * What is done about one theme, and why.
 *
 * @param number its place among the themes, from 1
 */
public record DecideTheme(int number, ThemeDecision decision, String reasons) {

	public DecideTheme {
		reasons = Incomplete.unlessGiven(reasons,
				"Give the reasons for what is done about theme " + number + ": people are told them.");
	}

}
