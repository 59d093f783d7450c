package org.assay.register;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The frameworks councils imported; asked for only by {@link CouncilRegister}. */
interface ImportedFrameworks extends Repository<ImportedFramework, UUID> {

	Optional<ImportedFramework> findFirstByCouncilAndEditionOrderByImportedAtDesc(String council, String edition);

	ImportedFramework save(ImportedFramework framework);

}
