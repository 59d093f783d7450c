package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** A person was registered and can sign in. */
public record PersonRegistered(String council, String user, Person.Kind kind) implements Fact {

	@Override
	public Reference subject() {
		return Person.reference(this.user);
	}

}
