package org.assay.cabinet.document;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

/**
 * Sets a report as Word, as a page and as PDF. All three say the same, with the same
 * numbers; a draft says so on every page.
 */
@Component
public class PaperRenderer {

	private final PaperPage page = new PaperPage();

	private final PaperPdf pdf = new PaperPdf(this.page);

	private final PaperWord word = new PaperWord();

	/**
	 * The report in one of its forms.
	 * @param template for Word
	 */
	public byte[] set(Paper paper, Form form, ReportTemplate template) {
		return switch (form) {
			case WORD -> docx(paper, template);
			case PAGE -> html(paper).getBytes(StandardCharsets.UTF_8);
			case PDF -> pdf(paper);
		};
	}

	/** An HTML page that needs nothing besides itself. */
	public String html(Paper paper) {
		return this.page.forScreen(paper);
	}

	/** Tagged PDF, PDF/UA-1. */
	public byte[] pdf(Paper paper) {
		return this.pdf.of(paper);
	}

	/** Word, in the template. */
	public byte[] docx(Paper paper, ReportTemplate template) {
		return this.word.of(paper, template.content(paper.cover().letterhead().colour()));
	}

}
