package org.assay.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.evidence.ContentArchive;

import org.springframework.stereotype.Component;

/** Brings an installation back from a backup: all of it or nothing. */
@Component
class Restore {

	private final Schema schema;

	private final ContentArchive contents;

	private final RowLoad rows;

	private final ObjectMapper json;

	Restore(Schema schema, ContentArchive contents, RowLoad rows, ObjectMapper json) {
		this.schema = schema;
		this.contents = contents;
		this.rows = rows;
		this.json = json;
	}

	/**
	 * Restores into an empty database. The rows come last and in one transaction, so that
	 * a restore that was cut off can simply be run again.
	 * @throws BackupUnusable if the backup is damaged or of another version
	 * @throws InstallationNotEmpty if there is anything to lose
	 */
	Manifest from(Path file) throws IOException, SQLException {
		try (BackupFile backup = BackupFile.open(file, this.json)) {
			if (!this.schema.isEmpty()) {
				throw new InstallationNotEmpty();
			}
			boolean done = false;
			try {
				this.schema.make(backup.manifest());
				keepContents(backup);
				this.rows.load(backup);
				done = true;
			}
			finally {
				if (!done) {
					this.schema.clear();
				}
			}
			return backup.manifest();
		}
	}

	private void keepContents(BackupFile backup) throws IOException {
		for (Manifest.ContentEntry entry : backup.manifest().contents()) {
			try (InputStream content = backup.read(entry)) {
				if (!this.contents.restore(entry.digest(), content)) {
					throw new IOException("The backup changed while it was being restored");
				}
			}
		}
	}

}
