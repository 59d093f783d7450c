package org.assay.cabinet;

import org.assay.shared.Fact;
import org.assay.shared.Reference;

/**
 * A council has a new version of a Word template; no report is set in it yet.
 *
 * @param number counted from 1 within the council
 * @param digest SHA-256 of the file
 */
public record TemplateUploaded(String council, Reference subject, int number, String name,
		String digest) implements Fact {
}
