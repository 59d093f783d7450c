package org.assay.security;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.shared.Actor;

/**
 * Groups that follow from the posts a person holds, beside the posts' own. They span all
 * councils, so that the engine keeps a handful of grants instead of a handful per
 * council; the person's councils bound what they show.
 */
final class Grants {

	/** May start the processes that people start. */
	static final String STARTERS = "starters";

	/** May call in decisions. */
	static final String CALLERS = "callers";

	/** May ask scrutiny to look at something. */
	static final String SCRUTINISERS = "scrutinisers";

	/** May propose changes of the director's and the lead member's posts. */
	static final String PROPOSERS = "proposers";

	/** May open actions by hand, and ask for a peer challenge. */
	static final String OPENERS = "openers";

	/** May look at running and finished cases in Cockpit. */
	static final String OVERSEERS = "overseers";

	/** May see and assign every open task. */
	static final String ASSIGNERS = "assigners";

	private static final Set<String> SPANNING = Set.of(STARTERS, CALLERS, SCRUTINISERS, PROPOSERS, OPENERS, OVERSEERS,
			ASSIGNERS);

	private static final Set<String> STARTING_POSTS = Set.of("chief-executive", "assurance-lead", "policy-officer");

	private static final Set<String> CALLING_POSTS = Set.of("scrutiny-chair", "scrutiny-committee");

	private static final Set<String> SCRUTINISING_POSTS = Set.of("scrutiny-chair", "scrutiny-committee", "lmcs");

	private static final Set<String> PROPOSING_POSTS = Set.of("chief-executive", "leader", "monitoring-officer");

	private static final Set<String> OPENING_POSTS = Set.of("dcs", "assurance-lead");

	private static final Set<String> OVERSEEING_POSTS = Set.of("chief-executive", "dcs", "assurance-lead");

	private static final Set<String> ASSIGNING_POSTS = Set.of("assurance-lead");

	private Grants() {
	}

	static Set<String> groupsFor(Set<Actor.Post> posts) {
		Set<String> groups = new HashSet<>();
		if (posts.stream().map(Actor.Post::post).anyMatch(STARTING_POSTS::contains)) {
			groups.add(STARTERS);
		}
		if (posts.stream().map(Actor.Post::post).anyMatch(CALLING_POSTS::contains)) {
			groups.add(CALLERS);
		}
		if (posts.stream().map(Actor.Post::post).anyMatch(SCRUTINISING_POSTS::contains)) {
			groups.add(SCRUTINISERS);
		}
		if (posts.stream().map(Actor.Post::post).anyMatch(PROPOSING_POSTS::contains)) {
			groups.add(PROPOSERS);
		}
		if (posts.stream().map(Actor.Post::post).anyMatch(OPENING_POSTS::contains)) {
			groups.add(OPENERS);
		}
		if (holdsOneEverywhere(posts, OVERSEEING_POSTS)) {
			groups.add(OVERSEERS);
		}
		if (holdsOneEverywhere(posts, ASSIGNING_POSTS)) {
			groups.add(ASSIGNERS);
		}
		return groups;
	}

	/** Whether membership of the group is decided by posts, and by nothing else. */
	static boolean followsPosts(String group) {
		return group.contains(".") || SPANNING.contains(group);
	}

	/**
	 * A director who is a peer in another council must not see that council's cases, so
	 * the post has to be held in every council the person works for.
	 */
	private static boolean holdsOneEverywhere(Set<Actor.Post> posts, Set<String> wanted) {
		Set<String> councils = posts.stream().map(Actor.Post::council).collect(Collectors.toSet());
		Set<String> entitling = posts.stream()
			.filter((post) -> wanted.contains(post.post()))
			.map(Actor.Post::council)
			.collect(Collectors.toSet());
		return !councils.isEmpty() && entitling.containsAll(councils);
	}

}
