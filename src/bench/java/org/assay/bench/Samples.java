package org.assay.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** Files to send, no two alike, because the same content is stored only once. */
class Samples {

	private final Random random = new Random(42);

	private final Path folder;

	private int made;

	Samples(Path folder) {
		this.folder = folder;
	}

	/** A new text file of so many bytes, on the disk for good. */
	Path file(long size) throws IOException {
		Path file = Files.createDirectories(this.folder).resolve("sample-" + this.made++ + ".txt");
		try (OutputStream content = Files.newOutputStream(file)) {
			for (long left = size; left > 0;) {
				byte[] block = letters((int) Math.min(left, 1 << 20));
				content.write(block);
				left -= block.length;
			}
		}
		sync(file);
		return file;
	}

	private byte[] letters(int size) {
		byte[] block = Long.toHexString(this.random.nextLong())
			.concat(" ")
			.repeat(size / 9 + 1)
			.getBytes(StandardCharsets.US_ASCII);
		return java.util.Arrays.copyOf(block, size);
	}

	/** Copies the file beside itself, as safe on the disk as Assay's evidence is. */
	static void copy(Path file) throws IOException {
		Path copy = file.resolveSibling("copy");
		Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
		sync(copy);
	}

	private static void sync(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

}
