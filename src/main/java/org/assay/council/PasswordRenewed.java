package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** An administrator gave a person a password, to be changed at the next sign-in. */
public record PasswordRenewed(String council, String user) implements Fact {

	@Override
	public Reference subject() {
		return Person.reference(this.user);
	}

}
