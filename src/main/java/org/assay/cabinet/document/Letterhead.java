package org.assay.cabinet.document;

/**
 * Under whose name and in whose colour a report goes out.
 *
 * @param council the council's name
 */
public record Letterhead(String council, Colour colour) {

	public Letterhead {
		council = Plain.line(council);
	}

}
