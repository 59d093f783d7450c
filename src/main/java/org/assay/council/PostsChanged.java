package org.assay.council;

import java.time.LocalDate;
import java.util.Set;

/**
 * People were moved out of posts or into them, because an appointment changed or its
 * first or last day passed. Published inside the transaction that moved them.
 *
 * @param on the day
 * @param left those who no longer hold a post, each as {@code user.post}; the post is
 * what follows the last dot
 */
public record PostsChanged(String council, LocalDate on, Set<String> left) {

	public PostsChanged {
		left = Set.copyOf(left);
	}

}
