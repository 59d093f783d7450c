package org.assay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The content of all evidence, each file named by the SHA-256 of what is in it and so
 * stored once and never changed. A file is on the disk for good before its record is
 * written; content without a record is swept later.
 */
@Component
class ContentFiles {

	private final Path folder;

	private final Path incoming;

	private final Clock clock;

	/** Between taking up a file and deleting it as unused there must be no gap. */
	private final ReentrantLock settling = new ReentrantLock();

	ContentFiles(EvidenceProperties properties, Clock clock) throws IOException {
		this.clock = clock;
		this.folder = properties.folder().toAbsolutePath();
		this.incoming = Files.createDirectories(this.folder.resolve("incoming"));
	}

	Path folder() {
		return this.folder;
	}

	Path incoming() {
		return this.incoming;
	}

	/**
	 * Writes the content to a temporary file on the same disk and forces it there. The
	 * caller settles or closes what is returned.
	 * @param announced the length the sender announced in bytes, or -1
	 * @param most the largest file accepted
	 * @throws FileEmpty if nothing arrives
	 * @throws FileTooLarge as soon as more arrives than is accepted
	 * @throws UploadCutOff if less arrives than was announced
	 */
	IncomingFile receive(InputStream content, long announced, DataSize most) throws IOException {
		long limit = most.toBytes();
		if (announced > limit) {
			throw new FileTooLarge(most);
		}
		IncomingFile file = new IncomingFile(this.incoming.resolve(UUID.randomUUID() + ".part"));
		try {
			file.fill(content, limit + 1);
			if (file.size() > limit) {
				throw new FileTooLarge(most);
			}
			if (announced >= 0 && file.size() != announced) {
				throw new UploadCutOff();
			}
			if (file.size() == 0) {
				throw new FileEmpty();
			}
			return file;
		}
		catch (IOException | RuntimeException ex) {
			file.close();
			throw ex;
		}
	}

	/** Gives the file its place among the content; afterwards it survives a power cut. */
	void settle(IncomingFile file) throws IOException {
		Path home = createFolder(file.digest());
		Path target = home.resolve(file.digest());
		this.settling.lock();
		try {
			if (Files.exists(target) && Files.size(target) == file.size()) {
				// Younger than the sweep looks at, until the record that names it is
				// committed.
				Files.setLastModifiedTime(target, FileTime.from(this.clock.instant()));
			}
			else {
				Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		finally {
			this.settling.unlock();
		}
		force(home);
	}

	/** Where the content with the digest lies, if it was kept. */
	Path find(String digest) {
		return this.folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest);
	}

	/** Deletes the file if it is older than the moment. */
	boolean discard(Path file, Instant moment) {
		this.settling.lock();
		try {
			if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
				Files.delete(file);
				return true;
			}
			return false;
		}
		catch (NoSuchFileException ex) {
			return false; // its upload ended meanwhile
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.settling.unlock();
		}
	}

	private Path createFolder(String digest) throws IOException {
		Path outer = this.folder.resolve(digest.substring(0, 2));
		Path inner = outer.resolve(digest.substring(2, 4));
		if (!Files.isDirectory(inner)) {
			Files.createDirectories(inner);
			force(outer);
			force(this.folder);
		}
		return inner;
	}

	private static void force(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
