package org.assay.demo;

import java.util.List;
import java.util.Map;

import org.assay.council.Person.Kind;
import org.assay.council.Posts;

import static org.assay.council.Person.Kind.MEMBER;
import static org.assay.council.Person.Kind.OFFICER;

/**
 * Who works for Exampleshire, somebody in every post but the peers'; who leads Riverdale,
 * its neighbour; and two who work for neither and hold no post until they are peers.
 */
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

	static final String CHALLENGE_MANAGER = "marcus.hale";

	static final String ANALYST = "sian.rees";

	static final String FINANCE = "fiona.grant";

	static final String LEGAL = "leo.marchetti";

	static final String EQUALITIES = "esther.adeyemi";

	static final DemoCast EXAMPLESHIRE = new DemoCast(DemoCouncil.KEY, "Exampleshire", "Riverdale City Council",
			CHIEF_EXECUTIVE, DCS, LMCS, ASSURANCE_LEAD, ASSESSOR, DEMOCRATIC_SERVICES,
			Map.of("finance", FINANCE, "legal", LEGAL, "equalities", EQUALITIES, "propriety", MONITORING_OFFICER),
			"Sam Whitfield\nAssurance lead\n01632 960001\nsam.whitfield@assay.example",
			List.of(FAMILY_SERVICES, EDUCATION, COMMISSIONING, POLICY));

	static final DemoCast RIVERDALE = new DemoCast("riverdale", "Riverdale", "Hillshire County Council", "emma.frost",
			"omar.haddad", "ruby.lane", "lucy.park", "jack.moss", "cara.dunn",
			Map.of("finance", "hugh.carr", "legal", "tess.boyle", "equalities", "hugh.carr", "propriety", "tess.boyle"),
			"Lucy Park\nAssurance lead\n01632 960301\nlucy.park@assay.example", List.of("nina.cole"));

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
			new DemoPerson(CHALLENGE_MANAGER, "Marcus Hale", OFFICER), new DemoPerson(ANALYST, "Siân Rees", OFFICER),
			new DemoPerson(FINANCE, "Fiona Grant", OFFICER, "finance"),
			new DemoPerson(LEGAL, "Leo Marchetti", OFFICER, "legal"),
			new DemoPerson("hannah.boyd", "Hannah Boyd", OFFICER, "human-resources"),
			new DemoPerson(EQUALITIES, "Esther Adeyemi", OFFICER, "equalities"),
			new DemoPerson(DEMOCRATIC_SERVICES, "Dan Coyle", OFFICER, "democratic-services"),
			new DemoPerson(MONITORING_OFFICER, "Moira Kent", OFFICER, "monitoring-officer"),
			new DemoPerson("ivan.petrov", "Ivan Petrov", OFFICER, "information-governance"),
			new DemoPerson("olivia.stead", "Olivia Stead", OFFICER, "inspector"),
			new DemoPerson("jo.pennington", "Jo Pennington", OFFICER, "process-designer"),
			new DemoPerson(ADMINISTRATOR, "Alex Morgan", OFFICER, Posts.ADMINISTRATOR));

	static final List<DemoPerson> OF_RIVERDALE = List.of(
			new DemoPerson("emma.frost", "Emma Frost", OFFICER, Posts.CHIEF_EXECUTIVE),
			new DemoPerson("omar.haddad", "Omar Haddad", OFFICER, Posts.DCS),
			new DemoPerson("ruby.lane", "Ruby Lane", MEMBER, Posts.LMCS),
			new DemoPerson("ian.wood", "Ian Wood", MEMBER, "leader"),
			new DemoPerson("lucy.park", "Lucy Park", OFFICER, "assurance-lead", "policy-officer"),
			new DemoPerson("nina.cole", "Nina Cole", OFFICER, "duty-owner"),
			new DemoPerson("jack.moss", "Jack Moss", OFFICER, "assessor"),
			new DemoPerson("hugh.carr", "Hugh Carr", OFFICER, "finance", "equalities"),
			new DemoPerson("tess.boyle", "Tess Boyle", OFFICER, "legal", "monitoring-officer"),
			new DemoPerson("cara.dunn", "Cara Dunn", OFFICER, "democratic-services"));

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
			return this.user + "@assay.example";
		}

	}

}
