package org.assay.cabinet.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperPdfTests {

	private static final PaperRenderer RENDERER = new PaperRenderer();

	@Test
	void isAccessibleAsPdfUaAsks() throws Exception {
		assertThat(PdfUa.problems(RENDERER.pdf(Sample.exempt()))).isEmpty();
	}

	@Test
	void isFoundWantingWithoutItsTags() throws Exception {
		try (PDDocument document = Loader.loadPDF(RENDERER.pdf(Sample.published()));
				ByteArrayOutputStream untagged = new ByteArrayOutputStream()) {
			document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
			document.save(untagged);

			assertThat(PdfUa.problems(untagged.toByteArray())).isNotEmpty();
		}
	}

	@Test
	void speaksBritishEnglishAndBearsItsTitle() throws IOException {
		try (PDDocument document = Loader.loadPDF(RENDERER.pdf(Sample.published()))) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
			assertThat(document.getDocumentInformation().getTitle())
				.isEqualTo("Assurance of children’s services leadership 2026 – Cabinet, 14 October 2026 – "
						+ "Exampleshire County Council");
		}
	}

	@Test
	void saysDraftAcrossEveryPageOfADraft() throws IOException {
		assertThat(pagesWithAcross(RENDERER.pdf(Sample.draft()))).isNotEmpty().allMatch("DRAFT"::equals);
		assertThat(pagesWithAcross(RENDERER.pdf(Sample.published()))).isNotEmpty().allMatch(String::isEmpty);
		assertThat(text(RENDERER.pdf(Sample.published()))).doesNotContainIgnoringCase("draft");
	}

	@Test
	void showsWhatIsExemptInTheExemptVersionOnly() throws IOException {
		assertThat(text(RENDERER.pdf(Sample.exempt()))).contains("sickness absence", "Not for publication");
		assertThat(text(RENDERER.pdf(Sample.exempt().publicVersion()))).doesNotContain("sickness",
				"Occupational health", "Not for publication");
	}

	@ParameterizedTest
	@MethodSource("org.assay.cabinet.document.Sample#hostile")
	void staysAccessibleWhateverIsTyped(String text) throws Exception {
		byte[] pdf = RENDERER.pdf(Sample.saying(text));

		assertThat(PdfUa.problems(pdf)).isEmpty();
		assertThat(text(pdf)).contains("Appendix D: Actions");
	}

	@Test
	void setsAParagraphOfAnyLength() throws IOException {
		assertThat(text(RENDERER.pdf(Sample.verbose()))).contains("14999 end.");
	}

	@Test
	void embedsAllFonts() throws IOException {
		try (PDDocument document = Loader.loadPDF(RENDERER.pdf(Sample.draft()))) {
			var resources = document.getPage(0).getResources();
			assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false).toList()).isNotEmpty()
				.allSatisfy((name) -> {
					PDFont font = resources.getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				});
		}
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	/**
	 * For each page what is set across it, read from the artifacts that hold nothing
	 * else.
	 */
	private static List<String> pagesWithAcross(byte[] pdf) throws IOException {
		List<String> across = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
				reader.processPage(page);
				across.add(reader.getMarkedContents()
					.stream()
					.filter((content) -> "Artifact".equals(content.getTag()))
					.map((content) -> content.getContents()
						.stream()
						.map(Object::toString)
						.collect(Collectors.joining()))
					.filter("DRAFT"::equals)
					.collect(Collectors.joining()));
			}
		}
		return across;
	}

}
