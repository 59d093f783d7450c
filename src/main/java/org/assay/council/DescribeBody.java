package org.assay.council;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/** Sets up a body or corrects what is known of it. */
public record DescribeBody(String council, String name, Body.Kind kind, boolean historic) {

	public DescribeBody {
		name = checkedName(name);
	}

	/** The text without surrounding blanks, refused with a sentence if it will not do. */
	public static String checkedName(@Nullable String text) {
		return Incomplete.unlessGiven(text, "Enter the body's name.");
	}

}
