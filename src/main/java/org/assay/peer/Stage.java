package org.assay.peer;

import java.util.EnumSet;
import java.util.Set;

import org.assay.shared.Messages;

/** Where a peer challenge stands. The words complete “The peer challenge is …”. */
public enum Stage {

	REQUESTED, SCOPED,

	BACKED, ENDORSED,

	PROPOSED, ACCEPTED,

	OPEN, FED_BACK, WRITTEN,

	QUESTIONED, SETTLED,

	PUBLISHED, PLANNED,

	REVIEWED, CLOSED, WITHDRAWN;

	/** Those in which the peers have work to do: until their letter is settled. */
	static final Set<Stage> WITH_PEERS = EnumSet.range(PROPOSED, QUESTIONED);

	public String words() {
		return Messages.of(this);
	}

	/** Whether it still has steps ahead of it. */
	public boolean open() {
		return this != CLOSED && this != WITHDRAWN;
	}

	boolean withPeers() {
		return WITH_PEERS.contains(this);
	}

	/** Whether the team was accepted and the peers may read what is shared. */
	boolean reading() {
		return compareTo(OPEN) >= 0 && compareTo(SETTLED) < 0;
	}

}
