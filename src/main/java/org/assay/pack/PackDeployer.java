package org.assay.pack;

import java.time.Clock;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayInputStream;

/**
 * Deploys a pack whole, as one deployment, so that every process, decision and form finds
 * the others of its own release.
 */
@Component
class PackDeployer {

	private final RepositoryService repository;

	private final PackReleases releases;

	private final Clock clock;

	PackDeployer(RepositoryService repository, PackReleases releases, Clock clock) {
		this.repository = repository;
		this.releases = releases;
		this.clock = clock;
	}

	/**
	 * Makes the pack the one that new cases begin with, unless it is already.
	 * @throws org.camunda.bpm.engine.ProcessEngineException if the engine cannot read a
	 * file; nothing of the pack is deployed then
	 */
	@Transactional
	void deploy(ProcessPack pack) {
		String digest = pack.digest();
		if (this.releases.findFirstByOrderByReleasedAtDesc()
			.filter((last) -> last.digest().equals(digest))
			.isPresent()) {
			return;
		}
		DeploymentBuilder deployment = this.repository.createDeployment().name("Standard pack").source("assay");
		pack.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		this.releases.save(new PackRelease(digest, deployment.deploy().getId(), this.clock.instant()));
	}

}
