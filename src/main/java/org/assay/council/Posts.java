package org.assay.council;

import java.util.List;
import java.util.Set;
import java.util.Locale;

import org.assay.council.Person.Kind;

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

	private static final List<Post> ALL = List.of(single(CHIEF_EXECUTIVE, "Chief executive", OFFICER),
			single(DCS, "Director of children's services", OFFICER),
			single(LMCS, "Lead member for children's services", MEMBER),
			single("leader", "Leader or elected mayor", MEMBER), post("cabinet", "Cabinet member", MEMBER),
			post("full-council", "Member of full council", MEMBER), post("scrutiny-chair", "Scrutiny chair", MEMBER),
			post("scrutiny-committee", "Scrutiny committee member", MEMBER),
			post("assurance-lead", "Assurance lead", OFFICER), post("duty-owner", "Duty owner", OFFICER),
			either("assessor", "Independent assessor"), either("peer-lead", "Peer lead"),
			either("peer-member", "Peer team member"), post("finance", "Finance", OFFICER),
			post("legal", "Legal", OFFICER), post("human-resources", "Human resources", OFFICER),
			post("equalities", "Equalities", OFFICER), post("democratic-services", "Democratic services", OFFICER),
			post("monitoring-officer", "Monitoring officer", OFFICER),
			post("policy-officer", "Policy officer", OFFICER),
			post("information-governance", "Information governance", OFFICER), either("inspector", "Inspector"),
			post("process-designer", "Process designer", OFFICER), post(ADMINISTRATOR, "Administrator", OFFICER));

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

	private static Post single(String key, String title, Kind kind) {
		return new Post(key, title, List.of(kind), true);
	}

	private static Post post(String key, String title, Kind kind) {
		return new Post(key, title, List.of(kind), false);
	}

	private static Post either(String key, String title) {
		return new Post(key, title, List.of(Kind.values()), false);
	}

	/**
	 * A post.
	 *
	 * @param key the name the process models use, such as {@code dcs}
	 * @param title what the council calls it
	 * @param open the kinds of person that may hold it
	 * @param single whether only one person at a time holds it or fills it as an interim
	 */
	public record Post(String key, String title, List<Kind> open, boolean single) {

		/** The title within a sentence: "the director of children's services". */
		public String phrase() {
			return "the " + this.title.substring(0, 1).toLowerCase(Locale.UK) + this.title.substring(1);
		}

	}

}
