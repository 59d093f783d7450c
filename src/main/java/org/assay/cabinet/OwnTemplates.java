package org.assay.cabinet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Every template of every council; whoever reads one sees its council first. */
interface OwnTemplates extends Repository<OwnTemplate, UUID> {

	OwnTemplate save(OwnTemplate template);

	/** Writes now, so that a number taken meanwhile shows here and not at commit. */
	void flush();

	List<OwnTemplate> findByCouncilOrderByNumberDesc(String council);

	Optional<OwnTemplate> findByCouncilAndNumber(String council, int number);

	Optional<OwnTemplate> findByCouncilAndId(String council, UUID id);

}
