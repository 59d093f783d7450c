package org.assay.pack.check;

import java.util.Comparator;

/**
 * Something wrong with a pack, said to the person who owns the process.
 *
 * @param file the file it is in, named within the pack
 * @param element what in the file is concerned, by its name and id; empty if the file is
 * @param sentence what is wrong
 * @param severity whether the pack can be put live all the same
 * @param remedy what to do about it
 */
public record Problem(String file, String element, String sentence, Severity severity,
		String remedy) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
		.thenComparing(Problem::file)
		.thenComparing(Problem::element)
		.thenComparing(Problem::sentence);

	/** How much a problem weighs. */
	public enum Severity {

		/** The pack is not put live. */
		ERROR,

		/** Worth a look; the pack can be put live. */
		WARNING

	}

	/** Errors first, then by file and element. */
	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	/** The whole problem on one line. */
	@Override
	public String toString() {
		return this.file + (this.element.isEmpty() ? "" : ", " + this.element) + ": " + this.sentence + " "
				+ this.remedy;
	}

}
