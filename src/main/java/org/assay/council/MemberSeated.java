package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A person joined a body, or changed role on it. */
public record MemberSeated(String council, String body, String user, Body.Role role) implements Fact {

	@Override
	public Reference subject() {
		return new Reference("body", this.body);
	}

}
