package org.assay.register;

import java.util.List;

/**
 * Who usually discharges a duty, and where. A council says in its own assessment how it
 * really does so.
 *
 * @param posts the keys of the posts that act, the one that answers for the duty first
 * @param forums the boards and meetings at which it is done
 * @param instruments what hands the work on to other posts, such as
 * {@code scheme-of-delegation}
 */
public record Discharge(List<String> posts, List<String> forums, List<String> instruments) {

	public Discharge {
		posts = List.copyOf(posts);
		forums = List.copyOf(forums);
		instruments = List.copyOf(instruments);
		if (lacksInstrument(posts, instruments)) {
			throw new IllegalArgumentException("Delegated to " + posts + " without an instrument of delegation");
		}
	}

	/**
	 * 2009 guidance, 3.11: others may manage the work, but under protocols that the
	 * director is assured of.
	 */
	static boolean lacksInstrument(List<String> posts, List<String> instruments) {
		return posts.size() > 1 && posts.stream().anyMatch(Discharge::isServiceDirector) && instruments.isEmpty();
	}

	private static boolean isServiceDirector(String post) {
		return post.startsWith("director-of-");
	}

}
