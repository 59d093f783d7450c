package org.assay.leadership;

import java.time.LocalDate;
import java.util.List;

/** What a council has told the public about who leads its children's services. */
public record PublishedLeadership(LineOfAccountability line, List<Change> changes) {

	/**
	 * A change that was published.
	 *
	 * @param since the first day in the post
	 */
	public record Change(String title, String holder, LocalDate since, String accountability, String address) {
	}

}
