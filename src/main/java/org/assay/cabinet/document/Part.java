package org.assay.cabinet.document;

import java.util.List;

import org.assay.shared.Incomplete;

/**
 * A part of a report, such as <i>Risks and uncertainties</i>.
 *
 * @param passages its paragraphs and points in order; empty while nobody has written it
 */
public record Part(String heading, List<Passage> passages) {

	public Part {
		heading = Plain.line(heading);
		passages = List.copyOf(passages);
	}

	/** A part with the text as somebody typed it: see {@link Passage#read(String)}. */
	public static Part of(String heading, String text) {
		return new Part(heading, Passage.read(text));
	}

	void refuseUnlessWritten() {
		if (this.passages.isEmpty()) {
			throw new Incomplete("Write the part ‘" + this.heading + "’ before the report is published.");
		}
	}

}
