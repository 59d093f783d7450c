package org.assay.cabinet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a report as tagged PDF (PDF/UA-1, ISO 14289-1) with its fonts embedded. Nothing is
 * ever fetched for it.
 */
final class PaperPdf {

	private static final String REGULAR = "LiberationSans-Regular.ttf";

	static {
		// It tells the console of every style sheet and font otherwise.
		XRLog.listRegisteredLoggers().forEach((log) -> XRLog.setLevel(log, Level.WARNING));
	}

	private final PaperPage page;

	PaperPdf(PaperPage page) {
		this.page = page;
	}

	byte[] of(Paper paper) {
		try (PDDocument document = new PDDocument();
				PdfBoxRenderer renderer = builder(document, this.page.forPrint(paper)).buildPdfRenderer();
				ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			renderer.createPDFWithoutClosing();
			document.getDocumentInformation().setProducer("Assay");
			PdfLinks.describe(document);
			if (paper.isDraft()) {
				PdfWatermark.put(document, new PdfFont(document, REGULAR).supply(), Stage.DRAFT.title());
			}
			document.save(written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PdfRendererBuilder builder(PDDocument document, String page) {
		return new PdfRendererBuilder().usePDDocument(document)
			.usePdfUaAccessibility(true)
			.useFont(new PdfFont(document, REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true)
			.useFont(new PdfFont(document, "LiberationSans-Bold.ttf"), "Liberation Sans", 700, FontStyle.NORMAL, true)
			.useFont(new PdfFont(document, "DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
			.useReplacementText("\u25A1")
			.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
			.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
			.withHtmlContent(page, null);
	}

}
