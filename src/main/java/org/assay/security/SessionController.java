package org.assay.security;

import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.shared.Actor;
import org.assay.shared.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells scripts and programs who is signed in. */
@RestController
class SessionController {

	private final SignedIn signedIn;

	private final Councils councils;

	SessionController(SignedIn signedIn, Councils councils) {
		this.signedIn = signedIn;
		this.councils = councils;
	}

	@Operation(tags = "Session", summary = "Who is signed in, with posts and councils.")
	@GetMapping("/api/v1/session")
	Session session() {
		Actor actor = this.signedIn.actor();
		List<Actor.Post> posts = actor.posts()
			.stream()
			.sorted(Comparator.comparing(Actor.Post::council).thenComparing(Actor.Post::post))
			.toList();
		List<Session.Named> councils = posts.stream()
			.map(Actor.Post::council)
			.distinct()
			.map((key) -> new Session.Named(key, this.councils.findByKey(key).map(Council::name).orElse(key)))
			.toList();
		return new Session(actor.id(), actor.name(), councils, posts, actor.administrator());
	}

	/**
	 * What the caller may know of the session.
	 *
	 * @param councils the councils the person works for
	 */
	record Session(String user, String name, List<Named> councils, List<Actor.Post> posts, boolean administrator) {

		/** A council as people know it. */
		record Named(String key, String name) {
		}

	}

}
