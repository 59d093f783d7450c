package org.assay.register;

import org.assay.shared.Rejected;

/** Something new was to begin under an edition that is no longer in force. */
public final class EditionReplaced extends Rejected {

	EditionReplaced(Edition chosen, Edition current) {
		super("The " + lower(chosen.title()) + " is no longer in force; choose the " + lower(current.title()) + " ("
				+ current.key() + ").");
	}

	private static String lower(String title) {
		return Character.toLowerCase(title.charAt(0)) + title.substring(1);
	}

}
