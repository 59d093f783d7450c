package org.assay.council;

import java.util.List;
import java.util.Set;

import org.assay.council.Person.Kind;
import org.assay.shared.Messages;

import org.springframework.util.StringUtils;

import static org.assay.council.Person.Kind.MEMBER;
import static org.assay.council.Person.Kind.OFFICER;

/** The posts that people hold in a council and that the process models name. */
public final class Posts {

	public static final String CHIEF_EXECUTIVE = "chief-executive";

	/** Director of children's services, Children Act 2004 section 18. */
	public static final String DCS = "dcs";

	/** Lead member for children's services, Children Act 2004 section 19. */
	public static final String LMCS = "lmcs";

	public static final String ADMINISTRATOR = "administrator";

	/**
	 * Those of members of the executive, who sit on no overview and scrutiny committee,
	 * Local Government Act 2000 section 9FA(3).
	 */
	public static final Set<String> OF_EXECUTIVE = Set.of("leader", "cabinet", LMCS);

	private static final List<Post> ALL = List.of(single(CHIEF_EXECUTIVE, OFFICER), single(DCS, OFFICER),
			single(LMCS, MEMBER), single("leader", MEMBER), post("cabinet", MEMBER), post("full-council", MEMBER),
			post("scrutiny-chair", MEMBER), post("scrutiny-committee", MEMBER), post("assurance-lead", OFFICER),
			post("duty-owner", OFFICER), either("assessor"), either("peer-lead"), either("peer-member"),
			post("finance", OFFICER), post("legal", OFFICER), post("human-resources", OFFICER),
			post("equalities", OFFICER), post("democratic-services", OFFICER), post("monitoring-officer", OFFICER),
			post("policy-officer", OFFICER), post("information-governance", OFFICER), either("inspector"),
			post("process-designer", OFFICER), post(ADMINISTRATOR, OFFICER));

	private Posts() {
	}

	/** Every post, the statutory ones first. */
	public static List<Post> all() {
		return ALL;
	}

	/**
	 * The post with the key.
	 * @throws UnknownPost if there is none
	 */
	public static Post named(String key) {
		return ALL.stream()
			.filter((post) -> post.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new UnknownPost(key));
	}

	private static Post single(String key, Kind kind) {
		return new Post(key, List.of(kind), true);
	}

	private static Post post(String key, Kind kind) {
		return new Post(key, List.of(kind), false);
	}

	private static Post either(String key) {
		return new Post(key, List.of(Kind.values()), false);
	}

	/**
	 * A post.
	 *
	 * @param key the name the process models use, such as {@code dcs}
	 * @param open the kinds of person that may hold it
	 * @param single whether only one person at a time holds it or fills it as an interim
	 */
	public record Post(String key, List<Kind> open, boolean single) {

		/** Whether it is a peer's, given for the time of a peer challenge. */
		public boolean visiting() {
			return this.key.equals(VisitingPosts.LEAD) || this.key.equals(VisitingPosts.MEMBER);
		}

		/** What the council calls it. */
		public String title() {
			return Messages.in(Posts.class, "post." + this.key);
		}

		/** The title within a sentence: "the director of children's services". */
		public String phrase() {
			return "the " + StringUtils.uncapitalize(title());
		}

	}

}
