package org.assay.support;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.assay.council.Accounts;
import org.assay.notice.PostOffice;
import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.assay.workflow.CaseAddresses;
import org.assay.workflow.ProcessAction;
import org.assay.workflow.Processes;
import org.assay.workflow.StepHandler;
import org.assay.workflow.StepHistory;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.stereotype.Controller;

/**
 * The desks of these modules on real tables. Not annotated as configuration, so that
 * tests of the whole application do not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		HibernateJpaAutoConfiguration.class, JpaRepositoriesAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@EntityScan({ "org.assay.council", "org.assay.workflow", "org.assay.review", "org.assay.cabinet", "org.assay.scrutiny",
		"org.assay.action", "org.assay.leadership", "org.assay.consultation", "org.assay.evidence",
		"org.assay.register", "org.assay.notice" })
@EnableJpaRepositories(basePackages = { "org.assay.council", "org.assay.workflow", "org.assay.review",
		"org.assay.cabinet", "org.assay.scrutiny", "org.assay.action", "org.assay.leadership", "org.assay.consultation",
		"org.assay.evidence", "org.assay.register", "org.assay.notice" }, considerNestedRepositories = false)
@ComponentScan(
		basePackages = { "org.assay.council", "org.assay.register", "org.assay.review", "org.assay.cabinet",
				"org.assay.scrutiny", "org.assay.action", "org.assay.leadership", "org.assay.consultation",
				"org.assay.evidence", "org.assay.notice" },
		excludeFilters = { @ComponentScan.Filter({ Configuration.class, Controller.class, TestComponent.class }),
				@ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
						classes = { StepHandler.class, ProcessAction.class }) })
@ConfigurationPropertiesScan({ "org.assay.evidence", "org.assay.notice" })
@Import({ StepHistory.class, CaseAddresses.class, Townsfolk.class, MovedClock.class, OpenTasks.class,
		PostOffice.class })
class TablesInstallation {

	@Bean
	Somebody signedIn() {
		return new Somebody();
	}

	@Bean
	Processes processes() {
		return new Unmoved();
	}

	@Bean
	Accounts accounts() {
		return new Remembered();
	}

	/** An engine in which no process runs. */
	private static final class Unmoved implements Processes {

		@Override
		public void start(String process, String council, Reference subject, Map<String, ?> variables) {
			// What processes do is told in their own tests.
		}

		@Override
		public void startByMessage(String message, String council, Reference subject, Map<String, ?> variables) {
			// As above.
		}

		@Override
		public void tell(String message, Reference subject, Map<String, ?> variables) {
			// As above.
		}

		@Override
		public boolean waitsFor(String message, Reference subject) {
			return false;
		}

		@Override
		public void show(String council, String task, String field, Supplier<?> value) {
			// As above.
		}

	}

	/** Accounts in memory. */
	private static final class Remembered implements Accounts {

		private final Map<String, Set<Actor.Post>> places = new ConcurrentHashMap<>();

		@Override
		public void open(String user, String name, String email, String initialPassword) {
			this.places.put(user, Set.of());
		}

		@Override
		public void place(String user, Set<Actor.Post> posts) {
			this.places.put(user, posts);
		}

		@Override
		public boolean exists(String user) {
			return this.places.containsKey(user);
		}

		@Override
		public void renewPassword(String user, String initialPassword) {
			open(user, user, "", initialPassword);
		}

		@Override
		public void close(String user) {
			this.places.remove(user);
		}

	}

}
