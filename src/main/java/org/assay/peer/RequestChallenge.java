package org.assay.peer;

import org.assay.shared.Incomplete;

/** Asks for a peer challenge that the council hosts. */
public record RequestChallenge(String council, String purpose) {

	public RequestChallenge {
		purpose = Incomplete.unlessGiven(purpose, "Say what the council hopes to learn from its peers.");
	}

}
