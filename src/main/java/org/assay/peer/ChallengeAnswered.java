package org.assay.peer;

import java.util.List;
import java.util.Optional;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/** The council answered what the peers would have it consider. */
public record ChallengeAnswered(String council, Reference subject, List<ChallengeFinding> findings) implements Fact {

	/** What the council undertook to do. */
	public List<String> takenUp() {
		return this.findings.stream().flatMap((one) -> Optional.ofNullable(one.actionToDo()).stream()).toList();
	}

}
