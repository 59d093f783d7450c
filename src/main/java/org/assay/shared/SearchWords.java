package org.assay.shared;

import java.util.Locale;

/**
 * What somebody looks for, in whatever case it is written.
 *
 * @param text the words as typed, with single spaces
 */
public record SearchWords(String text) {

	/** How much can be looked for. */
	public static final int LONGEST = 100;

	private static final int SHORTEST = 2;

	/**
	 * @throws Incomplete if there is too little or too much to look for
	 */
	public SearchWords {
		text = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		if (text.length() < SHORTEST) {
			throw new Incomplete("Type at least " + SHORTEST + " characters to look for.");
		}
		if (text.length() > LONGEST) {
			throw new Incomplete(
					"Look for at most " + LONGEST + " characters; a few words find more than a whole text.");
		}
	}

	/** For a comparison with lower-case text: {@code like :pattern escape '!'}. */
	public String pattern() {
		return "%" + lower().replaceAll("[!%_]", "!$0") + "%";
	}

	/** Whether the text contains the words. */
	public boolean isIn(String other) {
		return other.toLowerCase(Locale.ROOT).contains(lower());
	}

	private String lower() {
		return this.text.toLowerCase(Locale.ROOT);
	}

}
