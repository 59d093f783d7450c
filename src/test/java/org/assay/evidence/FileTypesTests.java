package org.assay.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileTypesTests {

	static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n");

	static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b80000000000000040");

	static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504));

	static final byte[] NOISE = HexFormat.of().parseHex("0001fe03a7b1c9d20e0f11937fff8891");

	@TempDir
	Path folder;

	final FileTypes types = new FileTypes();

	@ParameterizedTest
	@CsvSource({ "minutes.pdf, application/pdf", "MINUTES.PDF, application/pdf", "minutes, application/pdf",
			"minutes.2026-03, application/pdf" })
	void recognisesADocumentByItsContent(String name, String type) throws IOException {
		assertThat(typeOf(name, PDF)).isEqualTo(type);
	}

	@Test
	void tellsTheKindsOfOneFormatApartByTheirNames() throws IOException {
		assertThat(typeOf("plan.docx", zip("word/document.xml")))
			.isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		assertThat(typeOf("plan.xlsx", zip("xl/workbook.xml")))
			.isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(typeOf("plan.odt", zip("content.xml"))).isEqualTo("application/vnd.oasis.opendocument.text");
		assertThat(typeOf("plan.zip", zip("plan.txt"))).isEqualTo("application/zip");
		assertThat(typeOf("plan.doc", OLD_OFFICE)).isEqualTo("application/msword");
		assertThat(typeOf("plan.txt", text("Plan"))).isEqualTo("text/plain");
		assertThat(typeOf("plan.csv", text("duty,rating\nD01,met\n"))).isEqualTo("text/csv");
		assertThat(typeOf("plan.md", text("# Plan"))).isEqualTo("text/markdown");
		assertThat(typeOf("plan.eml", text("From: sam@example.gov.uk\nTo: ola@example.gov.uk\nSubject: Plan\n\nHello")))
			.isEqualTo("message/rfc822");
		assertThat(typeOf("plan.html", text("<!DOCTYPE html><html><body>Plan</body></html>"))).isEqualTo("text/html");
	}

	@Test
	void takesAFileOfNoKnownKindForWhatItIs() throws IOException {
		assertThat(typeOf("measure.exampleformat", NOISE)).isEqualTo("application/octet-stream");
	}

	@Test
	void refusesALyingExtension() {
		assertRefused("minutes.pdf", PROGRAM);
		assertRefused("minutes.pdf", text("These are the minutes"));
		assertRefused("minutes.pdf", NOISE);
		assertRefused("plan.docx", PDF);
		assertRefused("plan.docx", text("Plan"));
		assertRefused("plan.docx", OLD_OFFICE);
		assertRefused("photo.png", zip("photo.png"));
		assertRefused("plan.xlsx", text("<html><body><table></table></body></html>"));
		assertRefused("plan.txt", PROGRAM);
		assertRefused("plan.csv", NOISE);
	}

	@Test
	void saysWhatTheFileIsInstead() {
		assertThatExceptionOfType(FileNotWhatItSays.class).isThrownBy(() -> typeOf("plan.docx", PDF))
			.withMessageStartingWith("“plan.docx” is not what its name says, its content is Portable Document Format");
	}

	private void assertRefused(String name, byte[] content) {
		assertThatExceptionOfType(FileNotWhatItSays.class).as(name).isThrownBy(() -> typeOf(name, content));
	}

	private String typeOf(String name, byte[] content) throws IOException {
		return this.types.of(Files.write(this.folder.resolve("incoming"), content), name);
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] zip(String entry) {
		var bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(text("<xml/>"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
