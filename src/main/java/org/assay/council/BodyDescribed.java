package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A body was set up, renamed, retyped or marked as no longer meeting. */
public record BodyDescribed(String council, String body, String name, Body.Kind kind,
		boolean historic) implements Fact {

	@Override
	public Reference subject() {
		return new Reference("body", this.body);
	}

}
