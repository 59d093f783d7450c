package org.assay.pack;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PackReleases extends Repository<PackRelease, UUID> {

	PackRelease save(PackRelease release);

	Optional<PackRelease> findFirstByOrderByReleasedAtDesc();

}
