package org.assay.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The content of all evidence of the installation and of all files kept beside it, for
 * backups and verification.
 */
@Component
public class ContentArchive {

	private final ContentFiles files;

	private final JdbcTemplate database;

	ContentArchive(ContentFiles files, JdbcTemplate database) {
		this.files = files;
		this.database = database;
	}

	/**
	 * The digests of all files that any version of any evidence names, or that are kept.
	 */
	public List<String> recorded() {
		return this.database.queryForList("""
				select digest from evidence_version where address is null
				union
				select digest from kept_file order by digest
				""", String.class);
	}

	/** The file with the content of the digest, if it is there. */
	public Optional<Path> find(String digest) {
		return Optional.of(this.files.find(digest)).filter(Files::isRegularFile);
	}

	/**
	 * Takes content up again, whatever its size.
	 * @return whether the content has the digest; if not, nothing is kept
	 */
	public boolean restore(String digest, InputStream content) throws IOException {
		try (IncomingFile file = new IncomingFile(this.files.incoming().resolve(UUID.randomUUID() + ".part"))) {
			file.fill(content, Long.MAX_VALUE);
			if (!file.digest().equals(digest)) {
				return false;
			}
			this.files.settle(file);
			return true;
		}
	}

}
