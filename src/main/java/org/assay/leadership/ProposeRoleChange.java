package org.assay.leadership;

import org.assay.council.Posts;
import org.assay.shared.Incomplete;

/**
 * Proposes a change of one of the two posts.
 *
 * @param post {@code dcs} or {@code lmcs}
 */
public record ProposeRoleChange(String council, RoleChangeKind kind, String post, String proposal) {

	public ProposeRoleChange {
		if (!post.equals(Posts.DCS) && !post.equals(Posts.LMCS)) {
			throw new Incomplete("Choose the post that changes: the director or the lead member.");
		}
		if (!kind.isOpenTo(post)) {
			throw new Incomplete("“" + kind.words() + "” is a change of the director's post: choose that post.");
		}
		proposal = Incomplete.unlessGiven(proposal, "Say what is proposed, and why.");
	}

}
