package org.assay.cabinet;

import java.util.Set;

import org.assay.shared.Actor;

/**
 * Who may read what is exempt in a report or a decision: the members who decide or hold
 * to account, and the officers who write, clear and serve it.
 */
final class ExemptReaders {

	private static final Set<String> POSTS = Set.of("chief-executive", "dcs", "lmcs", "leader", "cabinet",
			"full-council", "scrutiny-chair", "assurance-lead", "finance", "legal", "equalities", "monitoring-officer",
			"democratic-services");

	private ExemptReaders() {
	}

	static boolean include(Actor actor, String council) {
		return actor.postsIn(council).stream().anyMatch(POSTS::contains);
	}

}
