package org.assay.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of a few megabytes that other modules make and that never change. They lie among
 * the evidence, named by their digest, and are backed up and verified with it. Who may
 * read one is for the module that kept it.
 */
@Component
public class KeptFiles {

	private final ContentFiles files;

	private final EvidenceProperties properties;

	private final JdbcTemplate database;

	private final Clock clock;

	KeptFiles(ContentFiles files, EvidenceProperties properties, JdbcTemplate database, Clock clock) {
		this.files = files;
		this.properties = properties;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Keeps the content in the caller's transaction: it is on the disk for good before
	 * its record is written, and is swept later if the transaction fails.
	 * @param council the council's key
	 * @return SHA-256 of the content in hexadecimal, by which it is read
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String keep(String council, byte[] content) {
		try (IncomingFile file = this.files.receive(new ByteArrayInputStream(content), content.length,
				this.properties.maxSize())) {
			this.files.settle(file);
			this.database.update("insert into kept_file (id, council, digest, size, kept_at) values (?, ?, ?, ?, ?)",
					UUID.randomUUID(), council, file.digest(), file.size(), Timestamp.from(this.clock.instant()));
			return file.digest();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What was kept.
	 * @throws IllegalStateException if the file is no longer what was kept
	 */
	public byte[] read(String digest) {
		try {
			byte[] content = Files.readAllBytes(this.files.find(digest));
			if (!HexFormat.of().formatHex(IncomingFile.sha256().digest(content)).equals(digest)) {
				throw new IllegalStateException("The file " + digest + " has changed since it was kept");
			}
			return content;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
