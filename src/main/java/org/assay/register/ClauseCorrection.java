package org.assay.register;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Where, for one council, a clause stands; what it was before is in the ledger. */
@Entity
class ClauseCorrection {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private String edition;

	private String clauseOf;

	private String label;

	private boolean verified;

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected ClauseCorrection() {
	}

	ClauseCorrection(CorrectClause command) {
		this.id = UUID.randomUUID();
		this.council = command.council();
		this.edition = command.edition();
		this.clauseOf = command.of();
		this.label = command.label();
		this.verified = command.verified();
	}

	ClauseCorrected correct(CorrectClause command) {
		this.label = command.label();
		this.verified = command.verified();
		return new ClauseCorrected(this.council, new Reference("edition", this.edition), this.clauseOf, clause(),
				command.reason());
	}

	String clauseOf() {
		return this.clauseOf;
	}

	Clause clause() {
		return new Clause(this.label, this.verified);
	}

}
