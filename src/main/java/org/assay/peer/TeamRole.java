package org.assay.peer;

import org.assay.council.VisitingPosts;
import org.assay.shared.Choice;

/** What a peer does in the team. */
public enum TeamRole implements Choice {

	LEAD, MEMBER_PEER, OFFICER_PEER, ANALYST,

	MANAGER;

	/** The post in the host council that gives the peer their tasks. */
	String post() {
		return (this == LEAD) ? VisitingPosts.LEAD : VisitingPosts.MEMBER;
	}

}
