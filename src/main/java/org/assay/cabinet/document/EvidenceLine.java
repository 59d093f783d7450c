package org.assay.cabinet.document;

/**
 * A piece of evidence.
 *
 * @param about what it shows
 * @param effective the period it speaks of, as printed
 */
public record EvidenceLine(String name, String about, String effective) {

	public EvidenceLine {
		name = Plain.line(name);
		about = Plain.line(about);
		effective = Plain.line(effective);
	}

}
