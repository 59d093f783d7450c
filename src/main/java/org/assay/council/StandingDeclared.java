package org.assay.council;

import java.time.LocalDate;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The council declared anew how a post is held. */
public record StandingDeclared(String council, String user, String post, LocalDate since,
		Standing standing) implements Fact {

	@Override
	public Reference subject() {
		return Council.reference(this.council);
	}

}
