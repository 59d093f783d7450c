package org.assay.ledger;

/** Where a chain ends: the number and digest of its last entry. */
record ChainHead(long number, String digest) {

	static final ChainHead EMPTY = new ChainHead(0, LedgerEntry.NOTHING_BEFORE);

}
