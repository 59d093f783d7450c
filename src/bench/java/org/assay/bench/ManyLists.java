package org.assay.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives every council and year what stands in lists beside reviews, straight in the
 * tables: five scrutiny reviews, two consultations and a peer challenge.
 */
class ManyLists {

	private final JdbcTemplate database;

	ManyLists(JdbcTemplate database) {
		this.database = database;
	}

	void seed() {
		this.database.execute("""
				insert into scrutiny_review (id, version, council, question, requested_on, stage)
				select md5(id || 'scrutiny' || n)::uuid, 0, council, 'Is help early enough in district ' || n || '?',
					make_date(review_year, 2 * n, 1), 'DONE' from assurance_review, generate_series(1, 5) n""");
		this.database.execute("""
				insert into consultation (id, version, council, title, purpose, planned_on, stage)
				select md5(id || 'consultation' || n)::uuid, 0, council, 'Change ' || n, 'To hear families.',
					make_date(review_year, 3 * n, 1), 'WITHDRAWN' from assurance_review, generate_series(1, 2) n""");
		this.database.execute("""
				insert into peer_challenge (id, version, council, purpose, requested_on, stage)
				select md5(id || 'challenge')::uuid, 0, council, 'To be tested by others.',
					make_date(review_year, 5, 1), 'CLOSED' from assurance_review""");
	}

}
