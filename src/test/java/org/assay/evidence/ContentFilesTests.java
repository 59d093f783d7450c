package org.assay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ContentFilesTests {

	static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

	static final String MINUTES = "4f846a84e7fc9ef6e68468c270c9153c20204641bd7b839ad4b8e5233e1c86d0";

	static final DataSize LIMIT = DataSize.ofKilobytes(300);

	@TempDir
	Path folder;

	ContentFiles files;

	@BeforeEach
	void createStore() throws IOException {
		this.files = new ContentFiles(new EvidenceProperties(this.folder, DataSize.ofMegabytes(1), Duration.ofDays(1)),
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@Test
	void namesContentByItsDigest() throws IOException {
		String digest = keep(bytes("Minutes"));

		assertThat(digest).isEqualTo(MINUTES);
		assertThat(this.folder.resolve(MINUTES.substring(0, 2)).resolve(MINUTES.substring(2, 4)).resolve(MINUTES))
			.hasContent("Minutes");
		assertThat(this.files.incoming()).isEmptyDirectory();
	}

	@Test
	void keepsContentOfManyBuffersWhole() throws IOException {
		byte[] content = new byte[300 * 1024];
		for (int index = 0; index < content.length; index++) {
			content[index] = (byte) (index * 31 + index / 1024);
		}

		assertThat(this.files.find(keep(content))).hasBinaryContent(content);
	}

	@Test
	void storesTheSameContentOnce() throws IOException {
		String first = keep(bytes("Minutes"));
		String second = keep(bytes("Minutes"));

		assertThat(second).isEqualTo(first);
		assertThat(content()).containsExactly(this.files.find(first));
		assertThat(this.files.incoming()).isEmptyDirectory();
	}

	@Test
	void takesUpUnusedContentAsIfItWereNew() throws IOException {
		Path old = this.files.find(keep(bytes("Minutes")));
		Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(30))));

		keep(bytes("Minutes"));

		assertThat(this.files.discard(old, NOW.minus(Duration.ofDays(1)))).isFalse();
		assertThat(old).exists();
	}

	@Test
	void replacesContentThatADiskCutShort() throws IOException {
		Path damaged = this.files.find(keep(bytes("Minutes")));
		Files.write(damaged, bytes("Min"));

		keep(bytes("Minutes"));

		assertThat(damaged).hasContent("Minutes");
	}

	@Test
	void refusesAnEmptyFile() {
		assertThatExceptionOfType(FileEmpty.class).isThrownBy(() -> receive(new byte[0], -1));
		assertNothingStays();
	}

	@Test
	void acceptsTheLimitAndRefusesOneByteMore() throws IOException {
		byte[] limit = new byte[300 * 1024];

		receive(limit, limit.length).close();

		assertThatExceptionOfType(FileTooLarge.class).isThrownBy(() -> receive(new byte[300 * 1024 + 1], -1))
			.withMessageStartingWith("The file is larger than 300 KB");
		assertNothingStays();
	}

	@Test
	void refusesAnAnnouncedLengthOverTheLimitWithoutReadingIt() {
		InputStream unread = new ByteArrayInputStream(bytes("Minutes"));

		assertThatExceptionOfType(FileTooLarge.class)
			.isThrownBy(() -> this.files.receive(unread, 300 * 1024 + 1, LIMIT));
		assertThat(unread).hasContent("Minutes");
	}

	@Test
	void refusesContentThatEndsBeforeItsAnnouncedLength() {
		assertThatExceptionOfType(UploadCutOff.class).isThrownBy(() -> receive(bytes("Min"), 7));
		assertNothingStays();
	}

	@Test
	void refusesContentWhoseSenderGoesAway() throws IOException {
		InputStream broken = InputStream.nullInputStream();
		broken.close();

		assertThatExceptionOfType(UploadCutOff.class).isThrownBy(() -> this.files.receive(broken, 7, LIMIT));
		assertNothingStays();
	}

	@Test
	void doesNotBlameTheSenderForADiskThatFails() throws IOException {
		Files.delete(this.files.incoming());

		assertThatIOException().isThrownBy(() -> receive(bytes("Minutes"), 7));
	}

	@Test
	void discardsOnlyWhatIsOlderThanTheMoment() throws IOException {
		Path file = this.files.find(keep(bytes("Minutes")));
		Files.setLastModifiedTime(file, FileTime.from(NOW));

		assertThat(this.files.discard(file, NOW)).isFalse();
		assertThat(this.files.discard(file, NOW.plusMillis(1))).isTrue();
		assertThat(this.files.discard(file, NOW.plusMillis(1))).isFalse();
		assertThat(file).doesNotExist();
	}

	private String keep(byte[] content) throws IOException {
		try (IncomingFile file = receive(content, content.length)) {
			this.files.settle(file);
			return file.digest();
		}
	}

	private IncomingFile receive(byte[] content, long announced) throws IOException {
		return this.files.receive(new ByteArrayInputStream(content), announced, LIMIT);
	}

	private void assertNothingStays() {
		assertThat(this.files.incoming()).isEmptyDirectory();
		assertThat(content()).isEmpty();
	}

	private List<Path> content() {
		try (var found = Files.walk(this.folder)) {
			return found.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
