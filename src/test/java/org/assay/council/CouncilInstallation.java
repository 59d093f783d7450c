package org.assay.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.assay.shared.Actor;
import org.assay.shared.SignedIn;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The council module alone, on real tables. Not annotated as configuration, so that tests
 * of the whole application do not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		HibernateJpaAutoConfiguration.class, JpaRepositoriesAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@EntityScan(basePackageClasses = Council.class)
@EnableJpaRepositories(basePackageClasses = Council.class, considerNestedRepositories = false)
@Import({ CouncilDesk.class, PeopleDesk.class, AccountDesk.class, BodyDesk.class, PolicyDesk.class, Holdings.class,
		PostHolders.class, Findings.class, LeadershipCheck.class, Calendars.class, LocalPolicies.class,
		PlacementKeeper.class, PlacementRound.class, VisitingPosts.class })
class CouncilInstallation {

	@Bean
	Day clock() {
		return new Day();
	}

	@Bean
	Somebody signedIn() {
		return new Somebody();
	}

	@Bean
	RecordedAccounts accounts() {
		return new RecordedAccounts();
	}

	static Actor holding(String council, String post) {
		return new Actor("somebody", "Somebody", Set.of(new Actor.Post(council, post)), false);
	}

	/** It is noon of the day that the test says. */
	static class Day extends Clock {

		private volatile LocalDate date = LocalDate.of(2026, 5, 4);

		void is(String day) {
			this.date = LocalDate.parse(day);
		}

		LocalDate date() {
			return this.date;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return this.date.atTime(12, 0).toInstant(ZoneOffset.UTC);
		}

	}

	/** Whoever the test says is signed in. */
	static class Somebody implements SignedIn {

		private volatile Actor actor = Actor.ASSAY;

		void is(Actor somebody) {
			this.actor = somebody;
		}

		@Override
		public Actor actor() {
			return this.actor;
		}

	}

	/** Accounts that remember where they were placed. */
	static class RecordedAccounts implements Accounts {

		private final Map<String, Set<Actor.Post>> places = new HashMap<>();

		private final Set<String> broken = new HashSet<>();

		void closeAll() {
			this.places.clear();
			this.broken.clear();
		}

		void mend() {
			this.broken.clear();
		}

		void breakDown(String user) {
			this.broken.add(user);
		}

		Set<Actor.Post> placed(String user) {
			return this.places.getOrDefault(user, Set.of());
		}

		@Override
		public void open(String user, String name, String email, String initialPassword) {
			this.places.put(user, Set.of());
		}

		@Override
		public void place(String user, Set<Actor.Post> posts) {
			if (this.broken.contains(user)) {
				throw new IllegalStateException("The account of " + user + " is broken");
			}
			this.places.put(user, Set.copyOf(posts));
		}

		@Override
		public void renewPassword(String user, String initialPassword) {
			if (!exists(user)) {
				throw new IllegalStateException("There is no account of " + user);
			}
		}

		@Override
		public void close(String user) {
			this.places.remove(user);
		}

		@Override
		public boolean exists(String user) {
			return this.places.containsKey(user);
		}

	}

}
