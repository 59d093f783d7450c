package org.assay.peer;

import org.assay.council.VisitingPosts;
import org.assay.shared.Choice;

/** What a peer does in the team. */
public enum TeamRole implements Choice {

	LEAD("Lead"), MEMBER_PEER("Member peer"), OFFICER_PEER("Officer peer"), ANALYST("Analyst peer"),

	MANAGER("Challenge manager");

	private final String words;

	TeamRole(String words) {
		this.words = words;
	}

	@Override
	public String words() {
		return this.words;
	}

	/** The post in the host council that gives the peer their tasks. */
	String post() {
		return (this == LEAD) ? VisitingPosts.LEAD : VisitingPosts.MEMBER;
	}

}
