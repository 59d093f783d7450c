package org.assay.peer;

import java.time.LocalDate;
import java.util.UUID;

import org.assay.shared.Beginning;

/**
 * One peer challenge in a list.
 *
 * @param state where it stands, completing “The peer challenge is …”
 */
public record ChallengeLine(UUID id, String council, String purpose, String state, boolean open,
		LocalDate requestedOn) {

	/** Its name in a list. */
	public String title() {
		return Beginning.of(this.purpose);
	}

	static ChallengeLine of(PeerChallenge challenge) {
		return new ChallengeLine(challenge.id(), challenge.council(), challenge.purpose(), challenge.stage().words(),
				challenge.stage().open(), challenge.requestedOn);
	}

}
