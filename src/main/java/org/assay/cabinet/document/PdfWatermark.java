package org.assay.cabinet.document;

import java.io.IOException;
import java.util.Locale;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A word across every page. It is an artifact: screen readers pass over it, and the
 * report says the same in its text.
 */
final class PdfWatermark {

	private static final float SIZE = 130;

	private PdfWatermark() {
	}

	static void put(PDDocument document, PDFont font, String word) throws IOException {
		PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
		faint.setNonStrokingAlphaConstant(0.08f);
		String text = word.toUpperCase(Locale.UK);
		float width = font.getStringWidth(text) / 1000 * SIZE;
		for (PDPage page : document.getPages()) {
			Matrix across = Matrix.getRotateInstance(Math.toRadians(50), page.getMediaBox().getWidth() / 2,
					page.getMediaBox().getHeight() / 2);
			across.translate(-width / 2, -SIZE / 3);
			try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
				content.beginMarkedContent(COSName.ARTIFACT);
				content.setGraphicsStateParameters(faint);
				content.beginText();
				content.setFont(font, SIZE);
				content.setTextMatrix(across);
				content.showText(text);
				content.endText();
				content.endMarkedContent();
			}
		}
	}

}
