package org.assay.cabinet.document;

import java.util.Locale;

import org.assay.shared.Incomplete;

/**
 * The council's colour, always dark enough to be read on white and under white.
 *
 * @param hex six hexadecimal digits, such as {@code 1D4E79}
 */
public record Colour(String hex) {

	/** Where a council has chosen none. */
	public static final Colour USUAL = new Colour("1D4E79");

	/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
	private static final double READABLE = 4.5;

	/**
	 * Darkens what would be too light to read.
	 * @throws Incomplete if it is no colour
	 */
	public Colour {
		hex = hex.strip().replaceFirst("^#", "").toUpperCase(Locale.ROOT);
		if (!hex.matches("[0-9A-F]{6}")) {
			throw new Incomplete("Give the colour as six hexadecimal digits, such as #1D4E79.");
		}
		while (contrastWithWhite(hex) < READABLE) {
			hex = darker(hex);
		}
	}

	/** The contrast ratio to white, from 4.5 to 21. */
	public double contrast() {
		return contrastWithWhite(this.hex);
	}

	private static String darker(String hex) {
		return String.format(Locale.ROOT, "%02X%02X%02X", channel(hex, 0) * 19 / 20, channel(hex, 2) * 19 / 20,
				channel(hex, 4) * 19 / 20);
	}

	private static double contrastWithWhite(String hex) {
		double luminance = 0.2126 * linear(channel(hex, 0)) + 0.7152 * linear(channel(hex, 2))
				+ 0.0722 * linear(channel(hex, 4));
		return 1.05 / (luminance + 0.05);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static int channel(String hex, int at) {
		return Integer.parseInt(hex.substring(at, at + 2), 16);
	}

}
