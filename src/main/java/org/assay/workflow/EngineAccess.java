package org.assay.workflow;

import java.util.List;
import java.util.function.Supplier;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** As whom Assay speaks to the engine. */
@Component
public class EngineAccess {

	private final IdentityService identities;

	private final SignedIn signedIn;

	EngineAccess(IdentityService identities, SignedIn signedIn) {
		this.identities = identities;
		this.signedIn = signedIn;
	}

	Actor actor() {
		return this.signedIn.actor();
	}

	/** The groups of the actor: one for each post in each council. */
	List<String> groups() {
		return actor().posts().stream().map((post) -> post.council() + "." + post.post()).toList();
	}

	/**
	 * Speaks as the signed-in person, within what the engine lets that person do. Sign-in
	 * has told the engine who that is; anything else is a mistake of ours.
	 */
	<T> T asActor(Supplier<T> words) {
		Authentication authentication = this.identities.getCurrentAuthentication();
		if (authentication == null || !authentication.getUserId().equals(actor().id())) {
			throw new IllegalStateException("The engine was not told who acts");
		}
		return words.get();
	}

	/** Speaks as Assay, after a rule of ours allowed what is done. */
	public <T> T asAssay(Supplier<T> words) {
		Authentication before = this.identities.getCurrentAuthentication();
		this.identities.clearAuthentication();
		try {
			return words.get();
		}
		finally {
			if (before != null) {
				this.identities.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
			}
		}
	}

	/** Does something as the signed-in person. */
	void doAsActor(Runnable deed) {
		asActor(() -> {
			deed.run();
			return true;
		});
	}

	/** Does something as Assay. */
	public void doAsAssay(Runnable deed) {
		asAssay(() -> {
			deed.run();
			return true;
		});
	}

}
