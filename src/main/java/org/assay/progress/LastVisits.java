package org.assay.progress;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** When people were here last. */
interface LastVisits extends Repository<LastVisit, String> {

	LastVisit save(LastVisit visit);

	Optional<LastVisit> findById(String person);

}
