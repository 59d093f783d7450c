package org.assay.ledger;

import java.util.List;

/**
 * A part of a council's ledger, newest first.
 *
 * @param entries the entries of this page
 * @param page the number of the page, from 0
 * @param pages how many pages there are
 * @param total how many entries the ledger has
 */
public record LedgerPage(List<LedgerEntry> entries, int page, int pages, long total) {

	/** How many entries are on a page. */
	public static final int SIZE = 50;

	public LedgerPage {
		entries = List.copyOf(entries);
	}

	/** How many pages so many entries fill; one, if there are none. */
	static int pages(long total) {
		return Math.toIntExact(Math.max(1, (total + SIZE - 1) / SIZE));
	}

}
