package org.assay.register;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Every edition that was imported. */
interface ImportedEditions extends Repository<ImportedEdition, String> {

	ImportedEdition save(ImportedEdition edition);

	List<ImportedEdition> findAll();

}
