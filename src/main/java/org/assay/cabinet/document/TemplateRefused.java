package org.assay.cabinet.document;

import org.assay.shared.Rejected;

/** A Word file that no report can be set in. */
public final class TemplateRefused extends Rejected {

	TemplateRefused(String sentence) {
		super(sentence);
	}

	static TemplateRefused broken() {
		return new TemplateRefused(
				"This file is no Word document, or it is damaged; open it in Word, save it again as “Word document (.docx)” and upload that.");
	}

}
