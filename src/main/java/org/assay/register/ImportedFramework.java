package org.assay.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.assay.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A compliance framework as a council imported it; never changed, only followed by
 * others.
 */
@Entity
class ImportedFramework {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String council;

	private String edition;

	@SuppressWarnings("UnusedVariable") // the repository sorts by it
	private Instant importedAt;

	@ElementCollection
	@CollectionTable(name = "imported_duty", joinColumns = @JoinColumn(name = "framework"))
	@OrderBy("duty")
	private List<ImportedDuty> duties = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // filled by JPA
	protected ImportedFramework() {
	}

	/** Gives the rows, one after the other, to the duties of the director's register. */
	ImportedFramework(String council, Edition edition, ComplianceFramework framework, Instant at) {
		this.id = UUID.randomUUID();
		this.council = council;
		this.edition = edition.key();
		this.importedAt = at;
		List<FrameworkRow> rows = framework.matching(edition).rows();
		List<Duty> register = edition.registerOf(Holder.DCS);
		for (int index = 0; index < rows.size(); index++) {
			this.duties.add(ImportedDuty.of(register.get(index), rows.get(index)));
		}
	}

	FrameworkImported imported() {
		return new FrameworkImported(this.council, new Reference("framework", this.id.toString()), this.edition,
				List.copyOf(this.duties));
	}

	List<ImportedDuty> duties() {
		return List.copyOf(this.duties);
	}

}
