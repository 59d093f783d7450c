package org.assay.cabinet;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The further parts of every council. */
interface FurtherParts extends Repository<FurtherPart, UUID> {

	FurtherPart save(FurtherPart part);

	void deleteByCouncil(String council);

	void flush();

	List<FurtherPart> findByCouncilOrderByPlace(String council);

	List<FurtherPart> findByCouncilInOrderByPlace(Collection<String> councils);

}
