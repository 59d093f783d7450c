package org.assay.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackFileTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "processes/", "my-council-main/processes/" })
	void aPackIsReadFromTheFolderItWasZippedIn(String folder) throws IOException {
		assertThat(read(Packs.zipped(ProcessPack.shipped(), folder)).digest())
			.isEqualTo(ProcessPack.shipped().digest());
	}

	@Test
	void whatIsNoZipFileIsRefusedWithASentence() {
		assertThatExceptionOfType(PackNotFound.class)
			.isThrownBy(() -> read("Not a pack".getBytes(StandardCharsets.UTF_8)))
			.withMessage("This file holds no process pack: send the whole processes folder as one ZIP file.");
	}

	@Test
	void aFileThatUnpacksWithoutEndIsRefused() {
		byte[] bomb = Packs.zipped(new ProcessPack(Map.of("bomb.bpmn", new byte[50_000_000])), "");
		assertThat(bomb).hasSizeLessThan(100_000);
		assertThatExceptionOfType(PackNotFound.class).isThrownBy(() -> read(bomb)).withMessageContaining("too big");
	}

	@Test
	void aFileOfVeryManyFilesIsRefused() {
		Map<String, byte[]> many = IntStream.range(0, 2_000)
			.boxed()
			.collect(Collectors.toMap((number) -> number + ".form", (number) -> new byte[0]));
		assertThatExceptionOfType(PackNotFound.class).isThrownBy(() -> read(Packs.zipped(new ProcessPack(many), "")))
			.withMessageContaining("too big");
	}

	private static ProcessPack read(byte[] content) throws IOException {
		return PackFile.read(new ByteArrayInputStream(content));
	}

}
