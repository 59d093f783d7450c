package org.assay.cabinet.document;

/** A form in which a report is read. */
public enum Form {

	WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),

	/** A page for a browser that needs nothing besides itself. */
	PAGE("Page", "html", "text/html;charset=UTF-8"),

	PDF("PDF", "pdf", "application/pdf");

	private final String words;

	private final String suffix;

	private final String mediaType;

	Form(String words, String suffix, String mediaType) {
		this.words = words;
		this.suffix = suffix;
		this.mediaType = mediaType;
	}

	public String words() {
		return this.words;
	}

	/** How the names of its files end, without the dot. */
	public String suffix() {
		return this.suffix;
	}

	public String mediaType() {
		return this.mediaType;
	}

}
