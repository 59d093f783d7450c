package org.assay.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The named owners of duties, by council. */
interface DutyOwners extends Repository<DutyOwner, UUID> {

	DutyOwner save(DutyOwner owner);

	void delete(DutyOwner owner);

	Optional<DutyOwner> findByCouncilAndDuty(String council, String duty);

	List<DutyOwner> findByCouncil(String council);

}
