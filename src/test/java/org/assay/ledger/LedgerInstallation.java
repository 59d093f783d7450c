package org.assay.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.assay.shared.Actor;
import org.assay.shared.ExemptFacts;
import org.assay.shared.Reference;
import org.assay.shared.Fact;
import org.assay.shared.SignedIn;
import org.assay.support.CountsStatements;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The ledger alone, on real tables. Not annotated as configuration, so that tests of the
 * whole application do not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, HibernateJpaAutoConfiguration.class, TransactionAutoConfiguration.class })
@EntityScan(basePackageClasses = Ledger.class)
@Import({ Ledger.class, Chains.class, Recorder.class, CountsStatements.class })
class LedgerInstallation {

	static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

	@Bean
	Clock clock() {
		return Clock.fixed(NOON.plusNanos(789), ZoneId.of("Europe/London"));
	}

	@Bean
	ExemptFacts exempt() {
		return new ExemptFacts() {

			@Override
			public boolean include(Reference subject) {
				return false;
			}

			@Override
			public boolean include(Fact fact) {
				return fact instanceof TeaBrewed tea && tea.blend().equals("the chair's own");
			}

		};
	}

	@Bean
	Person person() {
		return new Person();
	}

	/** Whoever the test says is signed in. */
	static class Person implements SignedIn {

		volatile Actor actor = Actor.ASSAY;

		@Override
		public Actor actor() {
			return this.actor;
		}

	}

}
