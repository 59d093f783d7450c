package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A person left a body. */
public record MemberUnseated(String council, String body, String user) implements Fact {

	@Override
	public Reference subject() {
		return new Reference("body", this.body);
	}

}
