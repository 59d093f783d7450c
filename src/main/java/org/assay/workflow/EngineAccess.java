package org.assay.workflow;

import java.util.List;
import java.util.function.Supplier;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As whom this module speaks to the engine. */
@Component
class EngineAccess {

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

	/** Speaks as the signed-in person, within what the engine lets that person do. */
	<T> T asActor(Supplier<T> words) {
		Actor actor = actor();
		List<String> councils = actor.posts().stream().map(Actor.Post::council).distinct().toList();
		return as(new Authentication(actor.id(), groups(), councils), words);
	}

	/** Speaks as Assay, after a rule of ours allowed what is done. */
	<T> T asAssay(Supplier<T> words) {
		return as(null, words);
	}

	/** Does something as the signed-in person. */
	void doAsActor(Runnable deed) {
		asActor(() -> {
			deed.run();
			return true;
		});
	}

	/** Does something as Assay. */
	void doAsAssay(Runnable deed) {
		asAssay(() -> {
			deed.run();
			return true;
		});
	}

	private <T> T as(@Nullable Authentication authentication, Supplier<T> words) {
		Authentication before = this.identities.getCurrentAuthentication();
		try {
			set(authentication);
			return words.get();
		}
		finally {
			set(before);
		}
	}

	private void set(@Nullable Authentication authentication) {
		if (authentication == null) {
			this.identities.clearAuthentication();
		}
		else {
			this.identities.setAuthentication(authentication.getUserId(), authentication.getGroupIds(),
					authentication.getTenantIds());
		}
	}

}
