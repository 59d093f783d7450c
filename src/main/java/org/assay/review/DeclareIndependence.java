package org.assay.review;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/** An assessor's word on what might stand against their independence. */
public record DeclareIndependence(boolean independent, String statement, @Nullable String interests) {

	public DeclareIndependence {
		statement = Incomplete.unlessGiven(statement, "State in your own words how you are independent, or why not.");
		if (!independent) {
			interests = Incomplete.unlessGiven(interests, "Name the interests that stand against your independence.");
		}
	}

	String wholeStatement() {
		return (this.interests != null) ? this.statement + "\n\nInterests: " + this.interests : this.statement;
	}

}
