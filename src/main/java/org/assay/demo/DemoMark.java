package org.assay.demo;

import java.time.Clock;
import java.time.ZoneOffset;

import org.flywaydb.core.Flyway;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the demonstration and real installations apart: a database is marked when the
 * demonstration makes it, and nothing is changed in one of the other kind. The users of
 * the demonstration, with passwords that everybody knows, so never meet real records.
 */
@Component
class DemoMark implements FlywayMigrationStrategy {

	private final Environment environment;

	private final Clock clock;

	DemoMark(Environment environment, Clock clock) {
		this.environment = environment;
		this.clock = clock;
	}

	/**
	 * Brings the database up to date.
	 * @throws WrongInstallation before anything is touched, if it is of the other kind
	 */
	@Override
	public void migrate(Flyway flyway) {
		boolean demo = this.environment.acceptsProfiles(Profiles.of("demo"));
		boolean used = flyway.info().current() != null;
		JdbcTemplate database = new JdbcTemplate(flyway.getConfiguration().getDataSource());
		if (used && isMarked(database) != demo) {
			throw demo ? WrongInstallation.notForDemo() : WrongInstallation.onlyForDemo();
		}
		flyway.migrate();
		if (demo && !used) {
			database.update("insert into demo_mark (made_at) values (?)",
					this.clock.instant().atOffset(ZoneOffset.UTC));
		}
	}

	private static boolean isMarked(JdbcTemplate database) {
		return finds(database, "select count(*) from information_schema.tables where lower(table_name) = 'demo_mark'")
				&& finds(database, "select count(*) from demo_mark");
	}

	private static boolean finds(JdbcTemplate database, String sql) {
		Integer found = database.queryForObject(sql, Integer.class);
		return found != null && found > 0;
	}

}
