package org.assay.shared;

/** What a long text begins with, for a name or a list. */
public final class Beginning {

	private static final int IN_A_LIST = 120;

	private Beginning() {
	}

	/** The first line of the text, as far as a list has room for it. */
	public static String of(String text) {
		return of(text, IN_A_LIST);
	}

	/**
	 * The first line of the text, with an ellipsis in the place of the words that make it
	 * longer than so many characters.
	 */
	public static String of(String text, int most) {
		String line = text.strip().lines().findFirst().orElse("");
		if (line.length() <= most) {
			return line;
		}
		int lastSpace = line.lastIndexOf(' ', most);
		return line.substring(0, (lastSpace > 0) ? lastSpace : most).stripTrailing() + "…";
	}

}
