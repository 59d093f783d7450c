package org.assay.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of everything we write and check. */
final class Sha256 {

	private Sha256() {
	}

	static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex); // every Java platform has SHA-256
		}
	}

	static String end(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The digest of the file's content, in hexadecimal. */
	static String of(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return of(content);
		}
	}

	/** The digest of the rest of the stream, in hexadecimal. */
	static String of(InputStream content) throws IOException {
		MessageDigest digest = begin();
		new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
		return end(digest);
	}

}
