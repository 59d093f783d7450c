package org.assay.cabinet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.core.io.ClassPathResource;

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
		try (PdfBoxRenderer renderer = builder(this.page.forPrint(paper)).buildPdfRenderer();
				ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			renderer.createPDFWithoutClosing();
			try (PDDocument document = renderer.getPdfDocument(); InputStream font = font(REGULAR)) {
				document.getDocumentInformation().setProducer("Assay");
				PdfLinks.describe(document);
				if (paper.isDraft()) {
					PdfWatermark.put(document, font, Stage.DRAFT.title());
				}
				document.save(written);
			}
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PdfRendererBuilder builder(String page) {
		return new PdfRendererBuilder().usePdfUaAccessibility(true)
			.useFont(() -> font(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true)
			.useFont(() -> font("LiberationSans-Bold.ttf"), "Liberation Sans", 700, FontStyle.NORMAL, true)
			.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
			.useReplacementText("\u25A1")
			.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
			.useExternalResourceAccessControl((uri, type) -> false,
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
			.withHtmlContent(page, null);
	}

	private static InputStream font(String name) {
		try {
			return new ClassPathResource("documents/fonts/" + name).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
