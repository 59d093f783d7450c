package org.assay.register;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.assay.shared.Actor;
import org.assay.shared.CanonicalJson;
import org.assay.shared.Fact;
import org.jspecify.annotations.Nullable;

/** An edition that somebody imported, as the file said it; never changed. */
@Entity
class ImportedEdition {

	@Id
	private String editionKey;

	@Version
	private @Nullable Integer version;

	private String content;

	private String digest;

	@SuppressWarnings("UnusedVariable") // kept for whoever asks the database
	private String importedBy;

	@SuppressWarnings("UnusedVariable")
	private Instant importedAt;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected ImportedEdition() {
	}

	ImportedEdition(Edition edition, String content, Actor by, Instant at) {
		this.editionKey = edition.key();
		this.content = content;
		this.digest = CanonicalJson.digest(content);
		this.importedBy = by.id();
		this.importedAt = at;
	}

	EditionImported imported() {
		Edition edition = edition();
		return new EditionImported(Fact.INSTALLATION, edition.reference(), edition.title(), edition.issued(),
				edition.replaces(), this.digest);
	}

	Edition edition() {
		return EditionFile.read(this.content);
	}

}
