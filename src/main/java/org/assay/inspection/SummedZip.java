package org.assay.inspection;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file that ends with the digests of its files, as {@code sha256sum --check} reads
 * them.
 */
final class SummedZip implements AutoCloseable {

	static final String SUMS = "SHA256SUMS";

	private final ZipOutputStream zip;

	private final StringBuilder sums = new StringBuilder();

	SummedZip(Path file) throws IOException {
		this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
	}

	<T> T add(String path, Content<T> content) throws IOException {
		this.zip.putNextEntry(new ZipEntry(path));
		MessageDigest digest = Sha256.begin();
		T result = content.writeTo(new DigestOutputStream(this.zip, digest));
		this.sums.append(Sha256.end(digest)).append("  ").append(path).append('\n');
		return result;
	}

	void add(String path, byte[] content) throws IOException {
		add(path, (out) -> {
			out.write(content);
			return content.length;
		});
	}

	@Override
	public void close() throws IOException {
		try (this.zip) {
			this.zip.putNextEntry(new ZipEntry(SUMS));
			this.zip.write(this.sums.toString().getBytes(StandardCharsets.UTF_8));
		}
	}

	/** What is in a file, and what there is to know of it afterwards. */
	@FunctionalInterface
	interface Content<T> {

		T writeTo(OutputStream out) throws IOException;

	}

}
