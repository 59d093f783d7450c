package org.assay.cabinet.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.core.io.ClassPathResource;

/**
 * A font of ours for one document, read when a text first needs it.
 */
final class PdfFont extends PDFontSupplier {

	private final PDDocument document;

	private final String file;

	PdfFont(PDDocument document, String file) {
		super(null);
		this.document = document;
		this.file = file;
	}

	/**
	 * Ligatures are left out: PDFBox compiles a pattern for each word to find them, which
	 * took most of the time of setting a report, and lines are measured without them.
	 */
	@Override
	public PDFont supply() {
		try (InputStream in = new ClassPathResource("documents/fonts/" + this.file).getInputStream()) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			font.setEnableGsub(false);
			return PDType0Font.load(this.document, font, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
