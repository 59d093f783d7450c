package org.assay.demo;

import java.util.List;

import org.assay.council.Person.Kind;
import org.assay.council.Posts;

import static org.assay.council.Person.Kind.MEMBER;
import static org.assay.council.Person.Kind.OFFICER;

/** Who works for Exampleshire: somebody in every post. */
final class DemoPeople {

	static final String CHIEF_EXECUTIVE = "priya.nair";

	static final String DCS = "tom.okafor";

	static final String LMCS = "helen.marsh";

	static final String ASSURANCE_LEAD = "sam.whitfield";

	static final String ASSESSOR = "grace.lin";

	static final String FAMILY_SERVICES = "ola.bright";

	static final String EDUCATION = "ben.castle";

	static final String COMMISSIONING = "ruth.ellery";

	static final String POLICY = "nadia.rahman";

	static final String LEADER = "david.roe";

	static final String SCRUTINY_CHAIR = "amina.yusuf";

	static final String SCRUTINY_MEMBER = "colin.price";

	static final String DEMOCRATIC_SERVICES = "dan.coyle";

	static final String MONITORING_OFFICER = "moira.kent";

	static final String ADMINISTRATOR = "alex.admin";

	static final List<DemoPerson> ALL = List.of(
			new DemoPerson(CHIEF_EXECUTIVE, "Priya Nair", OFFICER, Posts.CHIEF_EXECUTIVE),
			new DemoPerson(DCS, "Tom Okafor", OFFICER, Posts.DCS),
			new DemoPerson(LMCS, "Helen Marsh", MEMBER, Posts.LMCS),
			new DemoPerson(LEADER, "David Roe", MEMBER, "leader"),
			new DemoPerson("joan.fielding", "Joan Fielding", MEMBER, "cabinet"),
			new DemoPerson("peter.lowe", "Peter Lowe", MEMBER, "full-council"),
			new DemoPerson(SCRUTINY_CHAIR, "Amina Yusuf", MEMBER, "scrutiny-chair"),
			new DemoPerson(SCRUTINY_MEMBER, "Colin Price", MEMBER, "scrutiny-committee"),
			new DemoPerson(ASSURANCE_LEAD, "Sam Whitfield", OFFICER, "assurance-lead"),
			new DemoPerson(FAMILY_SERVICES, "Ola Bright", OFFICER, "duty-owner"),
			new DemoPerson(EDUCATION, "Ben Castle", OFFICER, "duty-owner"),
			new DemoPerson(COMMISSIONING, "Ruth Ellery", OFFICER, "duty-owner"),
			new DemoPerson(POLICY, "Nadia Rahman", OFFICER, "policy-officer", "duty-owner"),
			new DemoPerson(ASSESSOR, "Grace Lin", OFFICER, "assessor"),
			new DemoPerson("marcus.hale", "Marcus Hale", OFFICER, "peer-lead"),
			new DemoPerson("sian.rees", "Siân Rees", OFFICER, "peer-member"),
			new DemoPerson("fiona.grant", "Fiona Grant", OFFICER, "finance"),
			new DemoPerson("leo.marchetti", "Leo Marchetti", OFFICER, "legal"),
			new DemoPerson("hannah.boyd", "Hannah Boyd", OFFICER, "human-resources"),
			new DemoPerson("esther.adeyemi", "Esther Adeyemi", OFFICER, "equalities"),
			new DemoPerson(DEMOCRATIC_SERVICES, "Dan Coyle", OFFICER, "democratic-services"),
			new DemoPerson(MONITORING_OFFICER, "Moira Kent", OFFICER, "monitoring-officer"),
			new DemoPerson("ivan.petrov", "Ivan Petrov", OFFICER, "information-governance"),
			new DemoPerson("olivia.stead", "Olivia Stead", OFFICER, "inspector"),
			new DemoPerson("jo.pennington", "Jo Pennington", OFFICER, "process-designer"),
			new DemoPerson(ADMINISTRATOR, "Alex Morgan", OFFICER, Posts.ADMINISTRATOR));

	private DemoPeople() {
	}

	/**
	 * Somebody to register and appoint.
	 *
	 * @param user the user id
	 * @param posts the keys of the posts to hold
	 */
	record DemoPerson(String user, String name, Kind kind, List<String> posts) {

		DemoPerson(String user, String name, Kind kind, String... posts) {
			this(user, name, kind, List.of(posts));
		}

		String email() {
			return this.user + "@exampleshire.example";
		}

	}

}
