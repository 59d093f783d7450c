package org.assay.evidence;

import java.text.Normalizer;

import org.assay.shared.Incomplete;

/** The rules for what a file or link may be called. */
final class FileName {

	private static final int LONGEST = 255;

	private FileName() {
	}

	/**
	 * The name of a file, without blanks around it and in one Unicode form, so that the
	 * same name typed on two systems is the same name.
	 */
	static String ofFile(String name) {
		String checked = ofLink(name);
		if (checked.contains("/") || checked.contains("\\") || checked.equals("..") || checked.equals(".")) {
			throw new FileNameUnsafe(
					"A file's name cannot contain “/” or “\\”: rename the file without a folder, then upload it again.");
		}
		return checked;
	}

	/** The title of a link, in the same form. */
	static String ofLink(String title) {
		String checked = Normalizer.normalize(Incomplete.unlessGiven(title, "Give the evidence a name."),
				Normalizer.Form.NFC);
		if (checked.length() > LONGEST) {
			throw new FileNameUnsafe("The name is longer than " + LONGEST
					+ " characters: shorten it and put the rest in the description.");
		}
		if (checked.codePoints().anyMatch(FileName::hides)) {
			throw new FileNameUnsafe(
					"The name contains characters that cannot be seen: type the name again without them.");
		}
		return checked;
	}

	/** Control characters, and those that make “exe.pdf” of “fdp.exe”. */
	private static boolean hides(int character) {
		return Character.isISOControl(character) || (character >= 0x202A && character <= 0x202E)
				|| (character >= 0x2066 && character <= 0x2069);
	}

}
