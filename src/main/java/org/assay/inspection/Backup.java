package org.assay.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.evidence.ContentArchive;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies an installation into one file: all tables as they stood at one moment, then the
 * content of every piece of evidence that they name, then the digests of all that.
 */
@Component
class Backup {

	private final Schema schema;

	private final ContentArchive contents;

	private final DataSource database;

	private final ObjectMapper json;

	private final Clock clock;

	Backup(Schema schema, ContentArchive contents, DataSource database, ObjectMapper json, Clock clock) {
		this.schema = schema;
		this.contents = contents;
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Makes the backup; people may go on working where the database lets several
	 * processes in.
	 * @param file the file to make, which must not exist
	 * @throws BackupNotMade if anything is missing that belongs in it
	 */
	// At this isolation every statement on both databases sees the moment of the first.
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Manifest to(Path file) throws IOException, SQLException {
		List<String> versions = this.schema.versions();
		if (versions.isEmpty()) {
			throw new BackupNotMade("There is nothing to back up: the database is empty.");
		}
		Instant madeAt = this.clock.instant();
		try (BackupWriter backup = new BackupWriter(file)) {
			Connection connection = DataSourceUtils.getConnection(this.database);
			for (Table table : Table.all(connection)) {
				backup.add(connection, table);
			}
			// After the rows: content is there before the row that names it, and stays.
			for (String digest : this.contents.recorded()) {
				backup.add(digest, contentOf(digest));
			}
			return backup.finish(madeAt, versions, this.schema.engineVersion(), this.json);
		}
	}

	private Path contentOf(String digest) {
		return this.contents.find(digest)
			.orElseThrow(() -> new BackupNotMade("The evidence file with the digest " + digest
					+ " is missing: bring it back from an earlier backup, then make this one."));
	}

}
