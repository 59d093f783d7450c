package org.assay.council;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/** Sees to it that no review starts that nobody could attest or be satisfied with. */
@Component
public class LeadershipCheck {

	private final PostHolders holders;

	LeadershipCheck(PostHolders holders) {
		this.holders = holders;
	}

	/**
	 * Passes a council in which the statutory posts and that of the chief executive, who
	 * commissions and concludes reviews, are filled on the day.
	 * @throws PostVacant naming the first that is not
	 */
	public void refuseUnlessLed(String council, LocalDate on) {
		for (String post : List.of(Posts.DCS, Posts.LMCS, Posts.CHIEF_EXECUTIVE)) {
			if (this.holders.holderOf(council, post, on).isEmpty()) {
				throw new PostVacant(Posts.named(post), council, on);
			}
		}
	}

}
