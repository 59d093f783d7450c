package org.assay.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a framework, whatever its line ends and with or without a byte order mark.
 */
final class FrameworkText {

	static final int LIMIT = 2_000_000;

	private FrameworkText() {
	}

	/** The file's lines. */
	static List<String> read(InputStream file) {
		String text = decode(bytesOf(file));
		return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
	}

	private static byte[] bytesOf(InputStream file) {
		try {
			byte[] bytes = file.readNBytes(LIMIT + 1);
			if (bytes.length > LIMIT) {
				throw new FrameworkUnreadable(1, "The file is larger than 2 MB; give the table alone.");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new FrameworkUnreadable(1, "The file is not UTF-8 text; save it again as CSV UTF-8 or Unicode text.");
		}
	}

}
