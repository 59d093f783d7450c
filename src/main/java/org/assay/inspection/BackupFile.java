package org.assay.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A backup that is being read. Opening it proves that every part is there, unchanged, and
 * that nothing else is.
 */
final class BackupFile implements AutoCloseable {

	private final Path file;

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(Path file, ZipFile zip, ObjectMapper json) throws IOException {
		this.file = file;
		this.zip = zip;
		this.manifest = readManifest(json);
	}

	/**
	 * Opens and proves the backup.
	 * @throws BackupUnusable if it is not exactly what was made
	 */
	static BackupFile open(Path file, ObjectMapper json) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new BackupUnusable("There is no file " + file + ": name a backup that Assay made.");
		}
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile());
		}
		catch (ZipException ex) {
			throw notABackup(file);
		}
		try {
			BackupFile backup = new BackupFile(file, zip, json);
			backup.prove();
			return backup;
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	Manifest manifest() {
		return this.manifest;
	}

	InputStream read(Manifest.Entry entry) throws IOException {
		ZipEntry part = this.zip.getEntry(entry.path());
		if (part == null) {
			throw damaged(entry.path() + " is missing");
		}
		return this.zip.getInputStream(part);
	}

	private Manifest readManifest(ObjectMapper json) throws IOException {
		ZipEntry part = this.zip.getEntry(Manifest.NAME);
		if (part == null) {
			throw notABackup(this.file);
		}
		try (InputStream in = this.zip.getInputStream(part)) {
			Manifest read = json.readValue(in, Manifest.class);
			if (read.format() != Manifest.FORMAT) {
				throw new BackupUnusable(
						this.file + " was made by another version of Assay: restore it with the version that made it.");
			}
			return read;
		}
		catch (JacksonException | ZipException ex) {
			throw notABackup(this.file);
		}
	}

	private void prove() throws IOException {
		Set<String> expected = this.manifest.entries().map(Manifest.Entry::path).collect(Collectors.toSet());
		expected.add(Manifest.NAME);
		Set<String> found = new HashSet<>();
		this.zip.stream().forEach((part) -> {
			if (!expected.contains(part.getName()) || !found.add(part.getName())) {
				throw damaged(part.getName() + " does not belong in it");
			}
		});
		for (Manifest.Entry entry : this.manifest.entries().toList()) {
			if (!digestOf(entry).equals(entry.digest())) {
				throw damaged(entry.path() + " has changed");
			}
		}
	}

	private String digestOf(Manifest.Entry entry) throws IOException {
		try (InputStream content = read(entry)) {
			return Sha256.of(content);
		}
		catch (ZipException ex) {
			throw damaged(entry.path() + " cannot be read");
		}
	}

	private BackupUnusable damaged(String what) {
		return new BackupUnusable(this.file + " is damaged: " + what + ". Use another backup.");
	}

	private static BackupUnusable notABackup(Path file) {
		return new BackupUnusable(file + " is not a backup of Assay, or it is cut off: name one that Assay made.");
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
