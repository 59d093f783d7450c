package org.assay.demo;

import java.time.Clock;
import java.time.ZoneOffset;

import org.assay.council.Posts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells the story once, and the address and sign-ins at every start. */
@Component
@Profile("demo")
@Order(100)
class DemoStart implements ApplicationRunner {

	private final DemoStory story;

	private final JdbcTemplate database;

	private final Clock clock;

	private final Environment environment;

	DemoStart(DemoStory story, JdbcTemplate database, Clock clock, Environment environment) {
		this.story = story;
		this.database = database;
		this.clock = clock;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (count("select count(*) from demo_mark where told_at is not null") == 0) {
			if (count("select count(*) from council") > 0) {
				throw WrongInstallation.halfTold();
			}
			tellFast();
			this.database.update("update demo_mark set told_at = ?", this.clock.instant().atOffset(ZoneOffset.UTC));
		}
		System.out.println(signIns());
	}

	/**
	 * An interrupted story is told again from the beginning, so that H2 need not write at
	 * every commit of it, as it does for people.
	 */
	private void tellFast() {
		if (!isH2()) {
			this.story.tell();
			return;
		}
		this.database.execute("set write_delay 500");
		try {
			this.story.tell();
		}
		finally {
			this.database.execute("set write_delay 0");
			this.database.execute("checkpoint sync");
		}
	}

	private boolean isH2() {
		return "H2".equals(this.database
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName()));
	}

	private int count(String sql) {
		Integer count = this.database.queryForObject(sql, Integer.class);
		return (count != null) ? count : 0;
	}

	private String signIns() {
		StringBuilder text = new StringBuilder("\n  Assay is ready: http://localhost:")
			.append(this.environment.getProperty("local.server.port", "8080"))
			.append("\n  Exampleshire County Council, password for everybody: ")
			.append(DemoCouncil.PASSWORD)
			.append("\n\n");
		DemoPeople.ALL.forEach((person) -> text.append(signIn(person)));
		text.append("\n  Riverdale City Council, same password:\n\n");
		DemoPeople.OF_RIVERDALE.forEach((person) -> text.append(signIn(person)));
		return text.append("    admin            Administrator of the whole installation\n").toString();
	}

	private static String signIn(DemoPeople.DemoPerson person) {
		return "    %-16s %s%n".formatted(person.user(),
				person.posts().isEmpty() ? "Peer of no council" : Posts.named(person.posts().get(0)).title());
	}

}
