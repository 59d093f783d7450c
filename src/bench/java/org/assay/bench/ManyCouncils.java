package org.assay.bench;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/** Councils with their people, straight in the tables. */
class ManyCouncils {

	private static final List<String> POSTS = List.of("chief-executive", "dcs", "lmcs", "leader", "duty-owner");

	private final JdbcTemplate database;

	ManyCouncils(RunningAssay assay) {
		this.database = assay.part(JdbcTemplate.class);
	}

	/**
	 * Founds councils and gives each the posts of the person. The account learns of them
	 * with the next appointment.
	 */
	void found(int councils, String person) {
		this.database.execute("""
				insert into council (council, name, governance, version)
				select 'many-' || n, 'Council of many ' || n, 'LEADER_CABINET', 0 from generate_series(1, %d) n"""
			.formatted(councils));
		appoint("'" + person + "'", "assurance-lead", "council like 'many-%'");
	}

	/** Gives every council a cabinet and five officers. */
	void staff() {
		this.database.execute("""
				insert into body (id, council, name, kind, historic, version)
				select md5(council)::uuid, council, 'Cabinet', 'EXECUTIVE', false, 0 from council""");
		for (int place = 1; place <= POSTS.size(); place++) {
			this.database.execute("""
					insert into person (user_id, council, name, email, kind, version)
					select 'o%1$d-' || council, council, 'Officer %1$d of ' || council, 'officer@example.gov.uk', 'OFFICER', 0
					from council""".formatted(place));
			appoint("'o" + place + "-' || council", POSTS.get(place - 1), "true");
		}
	}

	/** The person was here a month ago, and was told something every week of the years. */
	void visited(String person, int years) {
		this.database.execute("insert into last_visit (person, version, latest) values ('" + person
				+ "', 0, now() - interval '30 days')");
		this.database.execute("""
				insert into notice (id, version, council, person, kind, cause, headline, place, told_at, delivery)
				select md5('%1$s' || n)::uuid, 0, (select council from person where user_id = '%1$s'), '%1$s', 'REMINDER',
					'seeded-' || n, 'Assess duty D01 is due', '/reviews', now() - n * interval '7 days', 'SENT'
				from generate_series(1, %2$d) n""".formatted(person, 52 * years));
	}

	private void appoint(String person, String post, String where) {
		this.database.execute("""
				insert into appointment (id, council, person, post, kind, first_day, reports_to_chief_executive,
					politically_restricted, first_tier, covers_education, covers_social_care, on_executive, version)
				select md5(council || '%2$s')::uuid, council, %1$s, '%2$s', 'HOLDER', date '2020-01-01',
					true, true, true, true, true, true, 0 from council where %3$s""".formatted(person, post, where));
	}

}
