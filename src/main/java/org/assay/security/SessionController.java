package org.assay.security;

import java.util.Comparator;
import java.util.List;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells scripts and programs who is signed in. */
@RestController
class SessionController {

	private final SignedIn signedIn;

	SessionController(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	@GetMapping("/api/v1/session")
	Session session() {
		Actor actor = this.signedIn.actor();
		List<Actor.Post> posts = actor.posts()
			.stream()
			.sorted(Comparator.comparing(Actor.Post::council).thenComparing(Actor.Post::post))
			.toList();
		return new Session(actor.id(), actor.name(), posts.stream().map(Actor.Post::council).distinct().toList(), posts,
				actor.administrator());
	}

	/**
	 * What the caller may know of the session.
	 *
	 * @param councils keys of the councils the person works for
	 */
	record Session(String user, String name, List<String> councils, List<Actor.Post> posts, boolean administrator) {
	}

}
