package org.assay.cabinet;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The reports that have a template of their own choice. */
interface TemplateChoices extends Repository<TemplateChoice, UUID> {

	TemplateChoice save(TemplateChoice choice);

	void delete(TemplateChoice choice);

	Optional<TemplateChoice> findByReport(UUID report);

}
