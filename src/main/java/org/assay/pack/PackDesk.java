package org.assay.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.assay.pack.PackRelease.Origin;
import org.assay.pack.check.PackCheck;
import org.assay.pack.check.Problem;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts packs live: whole, as one deployment, so that every process, decision and form
 * finds the others of its own release. A pack with an error never takes the place of a
 * good one.
 */
@Service
class PackDesk {

	private final PackCheck check = new PackCheck(ProcessPack.shipped().files());

	private final RepositoryService repository;

	private final PackReleases releases;

	private final SignedIn signedIn;

	private final Clock clock;

	PackDesk(RepositoryService repository, PackReleases releases, SignedIn signedIn, Clock clock) {
		this.repository = repository;
		this.releases = releases;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Everything that is wrong with the pack. */
	List<Problem> check(ProcessPack pack) {
		return this.check.check(pack.files());
	}

	/** The pack that new cases begin with; none before the first start. */
	@Transactional(readOnly = true)
	Optional<PackRelease> live() {
		return this.releases.findFirstByOrderByReleaseNumberDesc();
	}

	/** All releases, the newest first. */
	@Transactional(readOnly = true)
	List<PackRelease> releases() {
		return this.releases.findAllByOrderByReleaseNumberDesc();
	}

	/**
	 * Makes the folder's pack the one that new cases begin with, unless it was already
	 * the last to come from the folder: a pack that was sent since stays live.
	 * @throws PackRefused if it has an error
	 */
	@Transactional
	void putFolderLive(ProcessPack pack) {
		boolean known = this.releases.findFirstByOriginOrderByReleaseNumberDesc(Origin.FOLDER)
			.filter((last) -> last.digest().equals(pack.digest()))
			.isPresent();
		if (!known) {
			refuseErrors(pack);
			release(pack, Origin.FOLDER, Actor.ASSAY);
		}
	}

	/**
	 * Makes a pack that was sent the one that new cases begin with.
	 * @param after the number of the release that the sender had in view
	 * @throws PackRefused if it has an error
	 * @throws PackOvertaken if another pack went live in between
	 * @throws OnlyAdministrators if anybody else sends it
	 */
	@Transactional
	void putLive(ProcessPack pack, int after) {
		Actor actor = this.signedIn.actor();
		if (!actor.administrator()) {
			throw new OnlyAdministrators();
		}
		if (live().map(PackRelease::number).orElse(0) != after) {
			throw new PackOvertaken();
		}
		refuseErrors(pack);
		release(pack, Origin.UPLOAD, actor);
	}

	private void refuseErrors(ProcessPack pack) {
		List<Problem> problems = check(pack);
		if (problems.stream().anyMatch((problem) -> problem.severity() == Problem.Severity.ERROR)) {
			throw new PackRefused(problems);
		}
	}

	private void release(ProcessPack pack, Origin origin, Actor actor) {
		Optional<PackRelease> before = live();
		String changes = before.map((last) -> PackChanges.between(files(last), pack.files()).words())
			.orElse("The first release.");
		DeploymentBuilder deployment = this.repository.createDeployment().name("Standard pack").source("assay");
		pack.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		try {
			this.releases.saveAndFlush(new PackRelease(before.map(PackRelease::number).orElse(0) + 1, pack,
					deployment.deploy().getId(), origin, actor.name(), this.clock.instant(), changes));
		}
		catch (DataIntegrityViolationException ex) {
			throw new PackOvertaken();
		}
	}

	private Map<String, byte[]> files(PackRelease release) {
		Map<String, byte[]> files = new TreeMap<>();
		for (String name : this.repository.getDeploymentResourceNames(release.deployment())) {
			try (InputStream content = this.repository.getResourceAsStream(release.deployment(), name)) {
				files.put(name, content.readAllBytes());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return files;
	}

}
