package org.assay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is arriving. Closing it deletes what was not settled. */
final class IncomingFile implements AutoCloseable {

	/** Large enough that the disk, not the number of calls, sets the pace. */
	private static final int BUFFER = 1 << 17;

	private final Path path;

	private final MessageDigest sha256 = sha256();

	private String digest = "";

	private long size;

	IncomingFile(Path path) {
		this.path = path;
	}

	Path path() {
		return this.path;
	}

	/** SHA-256 of the content in hexadecimal, once it is filled. */
	String digest() {
		return this.digest;
	}

	/** The length in bytes. */
	long size() {
		return this.size;
	}

	/** Writes at most so many bytes of the content and forces them to the disk. */
	void fill(InputStream content, long most) throws IOException {
		byte[] buffer = new byte[BUFFER];
		try (FileChannel channel = FileChannel.open(this.path, StandardOpenOption.CREATE_NEW,
				StandardOpenOption.WRITE)) {
			int length;
			while (this.size < most && (length = read(content, buffer)) >= 0) {
				this.sha256.update(buffer, 0, length);
				for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, length); rest.hasRemaining();) {
					channel.write(rest);
				}
				this.size += length;
			}
			channel.force(true);
		}
		this.digest = HexFormat.of().formatHex(this.sha256.digest());
	}

	/** A sender that goes away is told so; a disk that fails is another matter. */
	private static int read(InputStream content, byte[] buffer) {
		try {
			return content.read(buffer);
		}
		catch (IOException ex) {
			throw new UploadCutOff();
		}
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex); // every Java platform has SHA-256
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
