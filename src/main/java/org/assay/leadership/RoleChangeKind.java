package org.assay.leadership;

import org.assay.council.Posts;
import org.assay.review.Trigger;
import org.assay.shared.Choice;
import org.jspecify.annotations.Nullable;

/** What changes in one of the two posts. */
public enum RoleChangeKind implements Choice {

	NEW_HOLDER("New holder of the post", null),

	INTERIM("Interim holder of the post", null),

	JOINT_DIRECTOR("One director for two councils", Trigger.JOINT_DCS),

	ADULT_SERVICES("Children's and adult services under one director", Trigger.DCS_DASS_COMBINED),

	EXTRA_FUNCTIONS("Further functions added to the post", Trigger.FUNCTION_ADDED);

	private final String words;

	private final @Nullable Trigger test;

	RoleChangeKind(String words, @Nullable Trigger test) {
		this.words = words;
		this.test = test;
	}

	@Override
	public String words() {
		return this.words;
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
