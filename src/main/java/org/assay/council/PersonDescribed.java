package org.assay.council;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A person's name or email address was corrected; neither is kept here, being personal
 * data.
 */
public record PersonDescribed(String council, String user) implements Fact {

	@Override
	public Reference subject() {
		return Person.reference(this.user);
	}

}
