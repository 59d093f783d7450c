package org.assay.notice;

/** Hands email over to those who deliver it. */
interface Carrier {

	/** Hands the letter over, and tells whether it was taken. */
	Carried carry(Letter letter);

}
