package org.assay.shared;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who acts, as the sign-in says: never taken from a request.
 *
 * @param id the user id, {@code assay} for the system's own timers and jobs, or
 * {@code public} for everybody on the public pages
 * @param name the person's name
 * @param posts the posts held today, each in one council
 * @param administrator whether the actor sets up councils and people of the whole
 * installation
 */
public record Actor(String id, String name, Set<Post> posts, boolean administrator) {

	/** Acts when no person does: timers, jobs, start-up. Sees every council. */
	public static final Actor ASSAY = new Actor("assay", "Assay", Set.of(), true);

	/** Acts on the public pages, whoever it is. Holds no post and sees no council. */
	public static final Actor PUBLIC = new Actor("public", "A member of the public", Set.of(), false);

	public Actor {
		posts = Set.copyOf(posts);
	}

	/** Whether the actor holds the post in the council today. */
	public boolean holds(String council, String post) {
		return this.posts.contains(new Post(council, post));
	}

	/** Whether the actor may see records of the council. */
	public boolean sees(String council) {
		return this.administrator
				|| this.posts.stream().anyMatch((post) -> !post.visiting() && post.council().equals(council));
	}

	/**
	 * The councils the actor works for. A peer who visits a council works for another.
	 */
	public Set<String> councils() {
		return this.posts.stream().filter((post) -> !post.visiting()).map(Post::council).collect(Collectors.toSet());
	}

	/** Whether the actor is a peer in the council today. */
	public boolean visits(String council) {
		return this.posts.stream().anyMatch((post) -> post.visiting() && post.council().equals(council));
	}

	/** The posts held in the council, in alphabetical order. */
	public Set<String> postsIn(String council) {
		return this.posts.stream()
			.filter((post) -> post.council().equals(council))
			.map(Post::post)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * A post held in one council.
	 *
	 * @param council the council's key
	 * @param post the post's key, such as {@code dcs}
	 */
	public record Post(String council, String post) {

		/**
		 * Whether it is a peer's, held for the time of a challenge: it shows what is
		 * shared with the peer, and no other record of the council.
		 */
		public boolean visiting() {
			return this.post.equals("peer-lead") || this.post.equals("peer-member");
		}

	}

}
