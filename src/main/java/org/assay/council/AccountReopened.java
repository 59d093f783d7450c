package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A person whose account was closed can sign in again. */
public record AccountReopened(String council, String user) implements Fact {

	@Override
	public Reference subject() {
		return Person.reference(this.user);
	}

}
