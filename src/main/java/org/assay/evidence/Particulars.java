package org.assay.evidence;

import java.time.LocalDate;

import org.assay.shared.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a piece of evidence.
 *
 * @param description what it shows; may be empty
 * @param effectiveFrom the first day it speaks for, which is not the day it was received
 * @param effectiveTo the last day it speaks for
 * @param dataQuality how far its figures can be relied on; may be empty
 * @param noChildIdentified the person's word that no child or family can be identified in
 * it
 */
public record Particulars(String description, @Nullable LocalDate effectiveFrom, @Nullable LocalDate effectiveTo,
		String dataQuality, Classification classification, boolean noChildIdentified) {

	/** The longest description or note, in characters. */
	public static final int LONGEST_TEXT = 2000;

	public Particulars {
		description = withinLimit(description, "description");
		dataQuality = withinLimit(dataQuality, "data-quality note");
		if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
			throw new Incomplete("The evidence ends before it begins: check the two dates of its effective period.");
		}
		if (!noChildIdentified) {
			throw new Incomplete("Confirm that no child or family can be identified in the evidence,"
					+ " or take out what identifies them first.");
		}
	}

	/** Nothing said but the classification, and no child or family identified. */
	public static Particulars of(Classification classification) {
		return new Particulars("", null, null, "", classification, true);
	}

	private static String withinLimit(String text, String what) {
		String stripped = text.strip();
		if (stripped.length() > LONGEST_TEXT) {
			throw new Incomplete("The " + what + " is longer than " + LONGEST_TEXT
					+ " characters: shorten it or attach it as a document.");
		}
		return stripped;
	}

}
