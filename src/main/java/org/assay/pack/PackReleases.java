package org.assay.pack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PackReleases extends Repository<PackRelease, UUID> {

	PackRelease saveAndFlush(PackRelease release);

	List<PackRelease> findAllByOrderByReleaseNumberDesc();

	Optional<PackRelease> findFirstByOrderByReleaseNumberDesc();

	/** The newest, with others who put a pack live waiting until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<PackRelease> findFirstForChangeByOrderByReleaseNumberDesc();

	Optional<PackRelease> findByReleaseNumber(int number);

	Optional<PackRelease> findFirstByOriginOrderByReleaseNumberDesc(PackRelease.Origin origin);

}
