package org.assay.cabinet.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Fills the contents field of a template with the headings of the report, so that they
 * are there before anybody updates the field. Only Word knows the page numbers: it asks
 * for leave to fill them in when the report is opened.
 */
final class WordContents {

	private WordContents() {
	}

	/** Fills the field if it stands in one paragraph, as in the shipped template. */
	static void fill(XWPFDocument document) {
		document.enforceUpdateFields();
		List<XWPFParagraph> paragraphs = document.getParagraphs();
		List<XWPFParagraph> headings = paragraphs.stream()
			.filter((paragraph) -> "Heading1".equals(paragraph.getStyle()) && !paragraph.getText().isBlank())
			.toList();
		for (XWPFParagraph paragraph : paragraphs) {
			if (isContents(paragraph.getCTP()) && !headings.isEmpty()) {
				fill(document, paragraph, headings);
				return;
			}
		}
	}

	private static boolean isContents(CTP paragraph) {
		return runs(paragraph).flatMap((run) -> run.getInstrTextList().stream())
			.anyMatch((code) -> code.getStringValue().strip().startsWith("TOC "))
				&& runs(paragraph).anyMatch((run) -> marks(run, STFldCharType.END));
	}

	private static Stream<CTR> runs(CTP paragraph) {
		return paragraph.getRList().stream();
	}

	private static boolean marks(CTR run, STFldCharType.Enum type) {
		return run.getFldCharList().stream().anyMatch((mark) -> mark.getFldCharType() == type);
	}

	private static void fill(XWPFDocument document, XWPFParagraph field, List<XWPFParagraph> headings) {
		CTP entry = field.getCTP();
		for (int run = entry.sizeOfRArray() - 1; run >= 0; run--) {
			if (entry.getRArray(run).sizeOfTArray() > 0 || marks(entry.getRArray(run), STFldCharType.END)) {
				entry.removeR(run);
			}
		}
		for (int place = 0; place < headings.size(); place++) {
			if (place > 0) {
				entry = follow(document, entry, field);
			}
			String anchor = "_Toc" + (1000 + place);
			mark(headings.get(place).getCTP(), anchor, place);
			write(entry, headings.get(place).getText(), anchor);
		}
		entry.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
	}

	private static CTP follow(XWPFDocument document, CTP entry, XWPFParagraph field) {
		try (XmlCursor after = entry.newCursor()) {
			after.toNextSibling();
			XWPFParagraph next = document.insertNewParagraph(after);
			next.setStyle(field.getStyle());
			return next.getCTP();
		}
	}

	private static void mark(CTP heading, String anchor, int number) {
		BigInteger id = BigInteger.valueOf(9000L + number);
		var start = heading.addNewBookmarkStart();
		start.setName(anchor);
		start.setId(id);
		heading.addNewBookmarkEnd().setId(id);
	}

	private static void write(CTP entry, String heading, String anchor) {
		CTHyperlink link = entry.addNewHyperlink();
		link.setAnchor(anchor);
		link.addNewR().addNewT().setStringValue(heading);
		link.addNewR().addNewTab();
		link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + anchor + " \\h ");
		link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
		link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
	}

}
