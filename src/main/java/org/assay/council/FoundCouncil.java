package org.assay.council;

import org.assay.shared.Incomplete;

/**
 * Sets up a council.
 *
 * @param key kebab-case; it becomes part of the group names in the process models and can
 * never change
 */
public record FoundCouncil(String key, String name, Governance governance) {

	public FoundCouncil {
		key = Incomplete.unlessGiven(key, "Enter a short name for the council, such as exampleshire.");
		if (!key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || key.length() > 40) {
			throw new Incomplete("Write the short name in at most 40 small letters, digits and single hyphens, "
					+ "beginning with a letter, such as exampleshire.");
		}
		name = Incomplete.unlessGiven(name, "Enter the council's full name.");
	}

}
