package org.assay.cabinet.document;

/** A Word template that reports can be set in. */
public interface ReportTemplate {

	/** The one that Assay ships, in the council's colour. */
	ReportTemplate SHIPPED = ShippedTemplate::in;

	/**
	 * The template as a .docx file.
	 * @param colour the council's colour; a council's own template has its own already
	 */
	byte[] content(Colour colour);

}
