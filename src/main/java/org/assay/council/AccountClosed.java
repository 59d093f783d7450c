package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A person can no longer sign in. They stay on record. */
public record AccountClosed(String council, String user) implements Fact {

	@Override
	public Reference subject() {
		return Person.reference(this.user);
	}

}
