package org.assay.cabinet.document;

import org.assay.shared.Messages;

/** A form in which a report is read. */
public enum Form {

	WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),

	/** A page for a browser that needs nothing besides itself. */
	PAGE("html", "text/html;charset=UTF-8"),

	PDF("pdf", "application/pdf");

	private final String suffix;

	private final String mediaType;

	Form(String suffix, String mediaType) {
		this.suffix = suffix;
		this.mediaType = mediaType;
	}

	public String words() {
		return Messages.of(this);
	}

	/** How the names of its files end, without the dot. */
	public String suffix() {
		return this.suffix;
	}

	public String mediaType() {
		return this.mediaType;
	}

}
