package org.assay.cabinet.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateCheckTests {

	private static final String BROKEN = "This file is no Word document, or it is damaged; open it in Word, save it again as “Word document (.docx)” and upload that.";

	private static final String TOO_LARGE = "This file is too large for a template";

	private static final String HEADING = "{{summaryHeading}}";

	@Test
	void acceptsTheShippedTemplate() {
		assertThat(WordFile.read(TemplateCheck.check(Templates.shipped())).parts())
			.containsOnlyKeys(WordFile.read(Templates.shipped()).parts().keySet());
	}

	@Test
	void acceptsWordsOfTheCouncilsOwnAndPrintsThem() throws IOException {
		byte[] own = TemplateCheck.check(Templates.saying("In brief, {{meeting}}", HEADING));

		byte[] set = new PaperRenderer().docx(Sample.published(), (colour) -> own);

		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(set));
				XWPFWordExtractor text = new XWPFWordExtractor(word)) {
			assertThat(text.getText()).contains("In brief, Cabinet").doesNotContain("{{");
		}
	}

	@Test
	void acceptsALinkToAWebsite() {
		assertThat(TemplateCheck.check(Templates.related("hyperlink", "https://www.example.gov.uk", true)))
			.isNotEmpty();
	}

	@Test
	void refusesWhatIsNoWordFile() {
		refuses("Dear councillor".getBytes(StandardCharsets.UTF_8), BROKEN);
		refuses(new byte[] { 'P', 'K', 3, 4 }, BROKEN);
		refuses(zipOf("readme.txt", "Hello".getBytes(StandardCharsets.UTF_8)), BROKEN);
	}

	@Test
	void refusesAWordFileThatWasCutOffOrDamaged() {
		byte[] shipped = Templates.shipped();

		refuses(Arrays.copyOf(shipped, shipped.length / 3), BROKEN);
		refuses(Templates.with("word/document.xml", "<w:document"), BROKEN);
		refuses(Templates.with("word/styles.xml", "<nothing/>"), BROKEN);
	}

	@Test
	void refusesADocumentTypeThatWouldReadAnotherFile() {
		refuses(Templates.with("word/footnotes.xml",
				"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"), BROKEN);
	}

	@Test
	void refusesAFileThatGrowsBeyondMeasureWhenItIsUnpacked() {
		byte[] bomb = zipOf("word/document.xml", new byte[60_000_000]);

		assertThat(bomb.length).isLessThan(100_000);
		refuses(bomb, TOO_LARGE);
		refuses(new byte[WordFile.LARGEST + 1], TOO_LARGE);
	}

	@Test
	void refusesMacros() {
		refuses(Templates.with("word/vbaProject.bin", "macro"), "This file contains macros");
		refuses(Templates.with("[Content_Types].xml",
				Templates.part("[Content_Types].xml")
					.replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
							"application/vnd.ms-word.document.macroEnabled.main+xml")),
				"This file contains macros");
	}

	@ParameterizedTest
	@ValueSource(strings = { "attachedTemplate", "image", "oleObject", "subDocument" })
	void refusesWhateverComesFromElsewhere(String kind) {
		refuses(Templates.related(kind, "https://evil.example/a", true),
				"This file loads something from elsewhere, “https://evil.example/a”");
	}

	@Test
	void refusesALinkThatIsNoAddressOfTheWebOrOfAPerson() {
		refuses(Templates.related("hyperlink", "file://server/share", true),
				"This file loads something from elsewhere");
	}

	@Test
	void refusesAnotherFileWithinIt() {
		refuses(Templates.related("oleObject", "embeddings/sheet.bin", false), "This file has another file embedded");
		refuses(Templates.related("aFChunk", "chunk.html", false), "This file has another file embedded");
	}

	@Test
	void refusesAFieldOfWordThatReadsOtherFilesHoweverItIsCut() {
		String cut = "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>"
				+ "<w:r><w:instrText>PICTURE \"http://evil.example/a.png\"</w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>";

		refuses(Templates.saying(cut, HEADING), "This file has a field that reads other files, “INCLUDEPICTURE”");
	}

	@Test
	void refusesAnUnknownFieldByItsName() {
		refuses(Templates.saying("{{ward}}", HEADING),
				"The template has a field “ward”, which reports do not have there; correct its name, or start from the shipped template.");
	}

	@Test
	void refusesAFieldThatIsKnownElsewhereOnly() {
		refuses(Templates.saying("{{paragraph}}", HEADING), "The template has a field “paragraph”");
	}

	@Test
	void refusesAnUnknownFieldInTheHeader() {
		refuses(Templates.with("word/header1.xml",
				Templates.part("word/header1.xml").replace("{{council}}", "{{logo}}")),
				"The template has a field “logo”");
	}

	@Test
	void refusesAnUnknownFieldOfATablesRows() {
		refuses(Templates.saying("[weight]", "[assessor]"),
				"The table {{ratings}} has a field “[weight]”, which its rows do not have; they have [rating], [self], [assessor], [agreed].");
	}

	@Test
	void refusesATableFieldOutsideOfATable() {
		refuses(Templates.saying("{{duties}}", HEADING),
				"The field {{duties}} has to stand in the heading row of a table, above the row that it repeats.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{@council}}", "{{#council}}", "{{*council}}", "{{+council}}", "{{ council }}",
			"{{council.name}}", "{{}}", "{{council!}}" })
	void refusesWhateverStandsInBracketsAndIsNoPlainField(String tag) {
		refuses(Templates.saying(tag, HEADING), "The template says “" + tag + "”, which is no field");
	}

	@Test
	void refusesAFieldThatIsCutInTwo() {
		refuses(Templates.saying("{{council}", HEADING), "In “");
	}

	@Test
	void refusesASectionWithoutItsEnd() {
		refuses(Templates.saying("{{?draft}}", HEADING), "A section of the template does not end where it should");
		refuses(Templates.saying("{{/draft}}", HEADING), "A section of the template does not end where it should");
	}

	@Test
	void refusesASectionThatIsAFieldAndAFieldThatIsASection() {
		refuses(Templates.saying("{{?council}} {{/council}}", HEADING),
				"The template begins a section {{?council}}, but “council” is a single field; write {{council}}.");
		refuses(Templates.saying("{{parts}}", HEADING), "“parts” is a section");
	}

	private static void refuses(byte[] file, String sentence) {
		assertThatThrownBy(() -> TemplateCheck.check(file)).isInstanceOf(TemplateRefused.class)
			.hasMessageStartingWith(sentence)
			.hasMessageEndingWith(".");
	}

	private static byte[] zipOf(String name, byte[] content) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(packed)) {
			for (String part : new String[] { "[Content_Types].xml", name }) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(part.equals(name) ? content : "<Types/>".getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return packed.toByteArray();
	}

}
