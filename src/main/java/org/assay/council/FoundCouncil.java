package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a council.
 *
 * @param key kebab-case; it becomes part of the group names in the process models and can
 * never change
 */
public record FoundCouncil(String key, String name, Governance governance) {

	public FoundCouncil {
		key = checkedKey(key);
		name = checkedName(name);
	}

	/** The text without surrounding blanks, refused with a sentence if it will not do. */
	public static String checkedKey(@Nullable String text) {
		String key = Incomplete.unlessGiven(text, "Enter a short name for the council, such as exampleshire.");
		if (!key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || key.length() > 40) {
			throw new Incomplete("Write the short name in at most 40 small letters, digits and single hyphens, "
					+ "beginning with a letter, such as exampleshire.");
		}
		if (key.equals(Fact.INSTALLATION)) {
			throw new Incomplete("“" + key + "” stands for this installation itself: choose another short name.");
		}
		return key;
	}

	/** The text without surrounding blanks, refused with a sentence if it will not do. */
	public static String checkedName(@Nullable String text) {
		return Incomplete.unlessGiven(text, "Enter the council's full name.");
	}

}
