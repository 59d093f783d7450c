package org.assay.shared;

/** A command lacks something the person must still give. */
public final class Incomplete extends Rejected {

	public Incomplete(String sentence) {
		super(sentence);
	}

	/**
	 * The text without surrounding blanks.
	 * @throws Incomplete with the sentence, if nothing else is left
	 */
	public static String unlessGiven(@org.jspecify.annotations.Nullable String text, String sentence) {
		if (text == null || text.isBlank()) {
			throw new Incomplete(sentence);
		}
		return text.strip();
	}

}
