package org.assay.cabinet.document;

import java.util.List;

/**
 * A part that is exempt from publication.
 *
 * @param ground the paragraphs of Schedule 12A to the Local Government Act 1972 and the
 * outcome of the public interest test, as printed
 */
public record ExemptPart(String heading, String ground, List<Passage> passages) {

	public ExemptPart {
		heading = Plain.line(heading);
		ground = Plain.line(ground);
		passages = List.copyOf(passages);
	}

	/** A part with the text as somebody typed it: see {@link Passage#read(String)}. */
	public static ExemptPart of(String heading, String ground, String text) {
		return new ExemptPart(heading, ground, Passage.read(text));
	}

}
