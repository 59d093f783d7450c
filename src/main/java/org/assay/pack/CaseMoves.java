package org.assay.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.Rejected;
import org.assay.shared.SignedIn;
import org.assay.workflow.EngineAccess;

import org.springframework.stereotype.Service;

/**
 * Moves running cases to the live release, each by itself: one that cannot go keeps no
 * other from going.
 */
@Service
class CaseMoves {

	private final PackReleases releases;

	private final RunningCases cases;

	private final CaseMove move;

	private final EngineAccess engine;

	private final SignedIn signedIn;

	CaseMoves(PackReleases releases, RunningCases cases, CaseMove move, EngineAccess engine, SignedIn signedIn) {
		this.releases = releases;
		this.cases = cases;
		this.move = move;
		this.engine = engine;
		this.signedIn = signedIn;
	}

	/** The cases of the actor's councils that run on older releases. */
	List<RunningCase> behind() {
		Actor actor = this.signedIn.actor();
		return this.engine.asAssay(() -> this.cases.behind(this.releases.findAllByOrderByReleaseNumberDesc()))
			.stream()
			.filter((one) -> actor.sees(one.council()))
			.toList();
	}

	/** What would become of each case if it were moved now; nothing changes. */
	List<MoveVerdict> dryRun(List<RunningCase> some) {
		List<PackRelease> all = this.releases.findAllByOrderByReleaseNumberDesc();
		return this.engine.asAssay(() -> some.stream().map((one) -> this.move.verdict(one, all)).toList());
	}

	/**
	 * Moves these cases.
	 * @param ids the engine's ids of their process instances
	 * @param to the number of the release that the person had in view
	 * @return why each that stays does so, by its id
	 * @throws CaseStays if anybody else than an administrator asks
	 */
	Map<String, String> move(List<String> ids, int to) {
		if (!this.signedIn.actor().administrator()) {
			throw CaseStays.notYours();
		}
		if (ids.isEmpty()) {
			throw new Incomplete("Choose at least one case first.");
		}
		return move(ids, to, MoveKind.MINOR);
	}

	/** Moves all cases for which only words, pictures, forms and deadlines differ. */
	Map<String, String> moveByRule(int to) {
		return move(this.engine.asAssay(() -> this.cases.behind(this.releases.findAllByOrderByReleaseNumberDesc()))
			.stream()
			.map(RunningCase::id)
			.toList(), to, MoveKind.PATCH);
	}

	private Map<String, String> move(List<String> ids, int to, MoveKind most) {
		Map<String, String> stay = new TreeMap<>();
		for (String id : ids) {
			try {
				this.move.move(id, to, most);
			}
			catch (Rejected ex) {
				stay.put(id, ex.sentence());
			}
		}
		return stay;
	}

}
