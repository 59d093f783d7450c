package org.assay.inspection;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A backup that is being written. It gets its name only when it is complete and on the
 * disk; closed before that, it leaves nothing behind.
 */
final class BackupWriter implements AutoCloseable {

	private final Path file;

	private final Path part;

	private final ZipOutputStream zip;

	private final List<Manifest.TableEntry> tables = new ArrayList<>();

	private final List<Manifest.ContentEntry> contents = new ArrayList<>();

	BackupWriter(Path file) throws IOException {
		this.file = file.toAbsolutePath();
		if (Files.exists(this.file)) {
			throw new BackupNotMade("There already is a file " + file + ": give the backup another name.");
		}
		Path folder = this.file.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new BackupNotMade("There is no folder for " + file + ": make it, or name another.");
		}
		this.part = this.file.resolveSibling(this.file.getFileName() + ".part");
		this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(this.part)));
		this.zip.setLevel(Deflater.BEST_SPEED);
	}

	void add(Connection connection, Table table) throws SQLException, IOException {
		this.zip.putNextEntry(new ZipEntry(Manifest.TableEntry.pathOf(table.name())));
		MessageDigest digest = Sha256.begin();
		OutputStream out = new DigestOutputStream(this.zip, digest);
		long rows = new TableRows(connection, table).writeTo(out);
		this.tables.add(new Manifest.TableEntry(table.name(), rows, Sha256.end(digest)));
	}

	void add(String digest, Path content) throws IOException {
		this.zip.putNextEntry(new ZipEntry(Manifest.ContentEntry.pathOf(digest)));
		MessageDigest found = Sha256.begin();
		Files.copy(content, new DigestOutputStream(this.zip, found));
		if (!Sha256.end(found).equals(digest)) {
			throw new BackupNotMade("The evidence file " + content
					+ " is damaged: bring it back from an earlier backup, then make this one.");
		}
		this.contents.add(new Manifest.ContentEntry(digest));
	}

	Manifest finish(Instant madeAt, List<String> schema, String engine, ObjectMapper json) throws IOException {
		Manifest manifest = new Manifest(Manifest.FORMAT, madeAt, schema, engine, this.tables, this.contents);
		this.zip.putNextEntry(new ZipEntry(Manifest.NAME));
		this.zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
		this.zip.close();
		try (FileChannel channel = FileChannel.open(this.part, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(this.part, this.file, StandardCopyOption.ATOMIC_MOVE);
		return manifest;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
		Files.deleteIfExists(this.part);
	}

}
