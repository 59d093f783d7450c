package org.assay.pack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PackReleases extends Repository<PackRelease, UUID> {

	PackRelease saveAndFlush(PackRelease release);

	List<PackRelease> findAllByOrderByReleaseNumberDesc();

	Optional<PackRelease> findFirstByOrderByReleaseNumberDesc();

	Optional<PackRelease> findFirstByOriginOrderByReleaseNumberDesc(PackRelease.Origin origin);

}
