package org.assay.pack;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assay.pack.PackRelease.Origin;
import org.assay.pack.check.PackCheck;
import org.assay.pack.check.Problem;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts packs live: whole, so that every process, decision and form finds the others of
 * its own release. A pack with an error never takes the place of a good one.
 */
@Service
class PackDesk {

	private final PackCheck check = new PackCheck(ProcessPack.shipped().files());

	private final DeployedPacks deployed;

	private final PackReleases releases;

	private final SignedIn signedIn;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	PackDesk(DeployedPacks deployed, PackReleases releases, SignedIn signedIn, Clock clock,
			ApplicationEventPublisher events) {
		this.deployed = deployed;
		this.releases = releases;
		this.events = events;
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

	/** Whether the live pack was deleted from the engine. */
	@Transactional(readOnly = true)
	boolean isLost() {
		return live().filter((live) -> !this.deployed.holds(live)).isPresent();
	}

	/** All releases, the newest first. */
	@Transactional(readOnly = true)
	List<PackRelease> releases() {
		return this.releases.findAllByOrderByReleaseNumberDesc();
	}

	/**
	 * Makes the folder's pack the one that new cases begin with, unless it was already
	 * the last to come from the folder: a pack that was sent since stays live, as long as
	 * the engine has it.
	 * @throws PackRefused if it has an error
	 */
	@Transactional
	void putFolderLive(ProcessPack pack) {
		boolean known = this.releases.findFirstByOriginOrderByReleaseNumberDesc(Origin.FOLDER)
			.filter((last) -> last.digest().equals(pack.digest()))
			.isPresent() && !isLost();
		if (!known) {
			int after = numberLive();
			refuseErrors(pack);
			release(pack, after, Origin.FOLDER, Actor.ASSAY, MoveKind.PATCH);
		}
	}

	/**
	 * Makes a pack that was sent the one that new cases begin with.
	 * @param after the number of the release that the sender had in view
	 * @param cases how running cases may go over to it at most
	 * @throws PackRefused if it has an error
	 * @throws PackOvertaken if another pack went live in between
	 * @throws OnlyAdministrators if anybody else sends it
	 */
	@Transactional
	void putLive(ProcessPack pack, int after, MoveKind cases) {
		Actor actor = this.signedIn.actor();
		if (!actor.administrator()) {
			throw new OnlyAdministrators();
		}
		if (numberLive() != after) {
			throw new PackOvertaken();
		}
		refuseErrors(pack);
		release(pack, after, Origin.UPLOAD, actor, cases);
	}

	/** Puts a pack live as above; what changed says how running cases go over to it. */
	@Transactional
	void putLive(ProcessPack pack, int after) {
		putLive(pack, after, MoveKind.PATCH);
	}

	/** Keeps in the ledger that the folder's pack was not put live. */
	@Transactional
	void tellKeptOut(List<Problem> problems) {
		this.events.publishEvent(PackKeptOut.because(problems));
	}

	private void refuseErrors(ProcessPack pack) {
		List<Problem> problems = check(pack);
		if (problems.stream().anyMatch((problem) -> problem.severity() == Problem.Severity.ERROR)) {
			throw new PackRefused(problems);
		}
	}

	private int numberLive() {
		return live().map(PackRelease::number).orElse(0);
	}

	private void release(ProcessPack pack, int after, Origin origin, Actor actor, MoveKind cases) {
		Optional<PackRelease> before = this.releases.findFirstForChangeByOrderByReleaseNumberDesc();
		if (before.map(PackRelease::number).orElse(0) != after) { // while this one was
																	// checked
			throw new PackOvertaken();
		}
		String changes = before.map((last) -> PackChanges.between(this.deployed.files(last), pack.files()).words())
			.orElse("The first release.");
		String standard = this.deployed.deploy(before.map(PackRelease::deployment), null, pack.standard());
		Map<String, String> councils = new TreeMap<>();
		pack.councils()
			.forEach((council, files) -> councils.put(council,
					this.deployed.deploy(before.map((last) -> last.councils().get(council)), council, files)));
		this.deployed.withdrawAllBut(standard, null);
		Stream.concat(councils.keySet().stream(), before.stream().flatMap((last) -> last.councils().keySet().stream()))
			.distinct()
			.forEach((council) -> this.deployed.withdrawAllBut(councils.get(council), council));
		PackRelease release = new PackRelease(after + 1, pack, standard, councils, origin, actor.name(),
				this.clock.instant(), changes);
		release.holdBack(cases);
		try {
			this.releases.saveAndFlush(release);
		}
		catch (DataIntegrityViolationException ex) {
			throw new PackOvertaken();
		}
		this.events.publishEvent(PackPutLive.of(release));
	}

}
