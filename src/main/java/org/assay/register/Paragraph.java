package org.assay.register;

import java.util.List;

/**
 * One numbered paragraph of an edition that is kept only to be compared with, in Assay's
 * own words.
 *
 * @param number as printed, such as {@code 3.31}
 * @param holders on whom it puts something; empty if on nobody
 * @param historic whether the body, plan or scheme that it speaks of no longer exists
 * @param says what it says, in a sentence
 */
public record Paragraph(String number, List<Bearer> holders, boolean historic, String says) {

	public Paragraph {
		holders = List.copyOf(holders);
	}

	Provision provisionOf(Edition edition) {
		return new Provision(this.number, this.says, edition.title() + ", paragraph " + this.number, this.historic);
	}

}
