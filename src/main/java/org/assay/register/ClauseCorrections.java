package org.assay.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** What councils corrected; asked for only by {@link CouncilRegister}. */
interface ClauseCorrections extends Repository<ClauseCorrection, UUID> {

	List<ClauseCorrection> findAllByCouncilAndEdition(String council, String edition);

	Optional<ClauseCorrection> findByCouncilAndEditionAndClauseOf(String council, String edition, String clauseOf);

	ClauseCorrection save(ClauseCorrection correction);

}
