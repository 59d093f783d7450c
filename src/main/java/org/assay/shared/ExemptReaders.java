package org.assay.shared;

import java.util.Set;

/**
 * Who may read what is exempt in a council's evidence, reports and decisions: the members
 * who decide or hold to account, and the officers who write, clear and serve it.
 */
public final class ExemptReaders {

	private static final Set<String> POSTS = Set.of("chief-executive", "dcs", "lmcs", "leader", "cabinet",
			"full-council", "scrutiny-chair", "assurance-lead", "finance", "legal", "equalities", "monitoring-officer",
			"democratic-services");

	private ExemptReaders() {
	}

	/** Whether the actor holds such a post in the council today. */
	public static boolean include(Actor actor, String council) {
		return actor.postsIn(council).stream().anyMatch(POSTS::contains);
	}

}
