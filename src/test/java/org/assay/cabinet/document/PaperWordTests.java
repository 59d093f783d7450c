package org.assay.cabinet.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperWordTests {

	private static final PaperRenderer RENDERER = new PaperRenderer();

	@Test
	void numbersItsPartsOnFromTheCover() throws IOException {
		try (XWPFDocument word = word(Sample.exempt())) {
			assertThat(headings(word)).containsExactly("5. Summary", "6. Recommendations", "7. Proposals and details",
					"8. Finance", "9. Legal implications", "10. Equality", "11. Risks and uncertainties",
					"12. Policy and performance agenda implications", "13. Background papers and consultation",
					"Contact", "Appendix A: Duties and ratings", "Appendix B: Evidence", "Appendix C: Decisions",
					"Appendix D: Actions", "Appendix E: Exempt information");
		}
	}

	@Test
	void listsItsPartsInTheContents() throws IOException {
		try (XWPFDocument word = word(Sample.published())) {
			assertThat(styled(word, "TOC1")).extracting(String::strip).containsExactlyElementsOf(headings(word));
			assertThat(word.isEnforcedUpdateFields()).isTrue();
		}
	}

	@Test
	void showsTheThreeRatingsOfEachDutySideBySide() throws IOException {
		try (XWPFDocument word = word(Sample.draft())) {
			XWPFTable duties = word.getTables().get(2);

			assertThat(duties.getRow(0).isRepeatHeader()).isTrue();
			assertThat(duties.getRow(0).getTableCells()).extracting((cell) -> cell.getText())
				.containsExactly("No.", "Duty", "Self-assessment", "Assessor", "Agreed");
			assertThat(duties.getRows()).hasSize(45);
			assertThat(duties.getRow(14).getTableCells()).extracting((cell) -> cell.getText())
				.endsWith("Met", "Not met", "Not met");
		}
	}

	@Test
	void saysDraftAcrossEveryPageOfADraft() throws IOException {
		try (XWPFDocument draft = word(Sample.draft()); XWPFDocument published = word(Sample.published())) {
			assertThat(draft.getHeaderList()).hasSize(1)
				.allSatisfy((header) -> assertThat(header._getHdrFtr().xmlText()).contains("string=\"DRAFT\""));
			assertThat(published.getHeaderList())
				.allSatisfy((header) -> assertThat(header._getHdrFtr().xmlText()).doesNotContain("DRAFT"));
		}
	}

	@Test
	void leavesOutAppendicesWithNothingInThem() throws IOException {
		PublicPaper full = Sample.published();
		try (XWPFDocument word = word(new PublicPaper(full.cover(), full.summary(), full.recommendations(),
				full.parts(), List.of(), List.of(), List.of(), full.actions(), full.contact()))) {
			assertThat(headings(word)).endsWith("Contact", "Appendix A: Actions");
		}
	}

	@Test
	void bearsTitleLanguageAndTheCouncilsColour() throws IOException {
		try (XWPFDocument word = word(Sample.published())) {
			assertThat(word.getProperties().getCoreProperties().getTitle())
				.isEqualTo("Assurance of children’s services leadership 2026");
			assertThat(word.getPackage().getPackageProperties().getLanguageProperty()).contains("en-GB");
			assertThat(word.getDocument().xmlText()).contains("w:fill=\"005E5D\"").doesNotContain("1D4E79");
		}
		catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException ex) {
			throw new IOException(ex);
		}
	}

	@Test
	void showsWhatIsExemptInTheExemptVersionOnly() throws IOException {
		assertThat(text(Sample.exempt())).contains(Sample.SECRET, "Not for publication");
		assertThat(text(Sample.exempt().publicVersion())).doesNotContain(Sample.SECRET, "Occupational health",
				"Not for publication");
	}

	@ParameterizedTest
	@MethodSource("org.assay.cabinet.document.Sample#hostile")
	void printsWhateverIsTypedAndReadsNoneOfItAsAField(String typed) throws IOException {
		String clean = Plain.line(typed);

		assertThat(text(Sample.saying(typed))).contains("7. Part " + clean, "Duty " + clean, "point " + clean,
				"Action " + clean);
	}

	@Test
	void setsAParagraphOfAnyLength() throws IOException {
		assertThat(text(Sample.verbose())).contains("sentence 14999 end.");
	}

	private static XWPFDocument word(Paper paper) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(RENDERER.docx(paper, ReportTemplate.SHIPPED)));
	}

	private static String text(Paper paper) throws IOException {
		try (XWPFDocument word = word(paper); XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
			return extractor.getText();
		}
	}

	private static List<String> headings(XWPFDocument word) {
		return styled(word, "Heading1");
	}

	private static List<String> styled(XWPFDocument word, String style) {
		return word.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyle()))
			.map(XWPFParagraph::getText)
			.toList();
	}

}
