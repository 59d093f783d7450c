package org.assay.leadership;

import org.assay.council.Posts;
import org.assay.review.Trigger;
import org.assay.shared.Choice;
import org.jspecify.annotations.Nullable;

/** What changes in one of the two posts. */
public enum RoleChangeKind implements Choice {

	NEW_HOLDER(null),

	INTERIM(null),

	JOINT_DIRECTOR(Trigger.JOINT_DCS),

	ADULT_SERVICES(Trigger.DCS_DASS_COMBINED),

	EXTRA_FUNCTIONS(Trigger.FUNCTION_ADDED);

	private final @Nullable Trigger test;

	RoleChangeKind(@Nullable Trigger test) {
		this.test = test;
	}

	/**
	 * The event that is tested before anybody decides (R11 to R13); none where only the
	 * holder changes, because no post must stay empty for a test (R1).
	 */
	@Nullable Trigger test() {
		return this.test;
	}

	boolean isOpenTo(String post) {
		return post.equals(Posts.DCS) || (this != JOINT_DIRECTOR && this != ADULT_SERVICES);
	}

}
