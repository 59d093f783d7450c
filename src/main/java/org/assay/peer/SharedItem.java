package org.assay.peer;

import jakarta.persistence.Embeddable;
import org.assay.shared.Incomplete;

/** Something the host lets the peers read, as it was on the day. */
@Embeddable
public record SharedItem(String title, String content) {

	public SharedItem {
		title = Incomplete.unlessGiven(title, "Give everything you share a title.");
		content = Incomplete.unlessGiven(content,
				"Give the text of “" + title + "”, or the address it can be read at.");
	}

}
