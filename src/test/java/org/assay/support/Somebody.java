package org.assay.support;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;

/** Whoever the test says is signed in; each thread has its own. */
public final class Somebody implements SignedIn {

	private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(() -> Actor.ASSAY);

	/** Somebody holds these posts in one council. */
	public void is(String user, String council, String... posts) {
		Set<Actor.Post> held = Stream.of(posts)
			.map((post) -> new Actor.Post(council, post))
			.collect(Collectors.toSet());
		this.actor.set(new Actor(user, "Name of " + user, held, false));
	}

	/** Nobody is; the system acts by itself. */
	public void isNobody() {
		this.actor.remove();
	}

	@Override
	public Actor actor() {
		return this.actor.get();
	}

}
