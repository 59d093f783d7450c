package org.assay.council.setup;

import java.time.LocalDate;
import java.util.List;

import org.assay.council.Held;
import org.assay.council.Posts;

/**
 * A post with the appointments to it.
 *
 * @param current those that run or are still to come
 * @param past those that have ended
 */
record PostHistory(Posts.Post post, List<Held> current, List<Held> past) {

	static PostHistory of(Posts.Post post, List<Held> all, LocalDate today) {
		List<Held> own = all.stream().filter((held) -> held.appointment().isTo(post.key())).toList();
		return new PostHistory(post, own.stream().filter((held) -> !isPast(held, today)).toList(),
				own.stream().filter((held) -> isPast(held, today)).toList());
	}

	private static boolean isPast(Held held, LocalDate today) {
		return held.appointment().until().filter((until) -> until.isBefore(today)).isPresent();
	}

}
