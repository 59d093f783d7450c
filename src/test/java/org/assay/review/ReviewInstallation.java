package org.assay.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.assay.council.Calendars;
import org.assay.council.Council;
import org.assay.council.LeadershipCheck;
import org.assay.council.LocalPolicies;
import org.assay.council.PostHolders;
import org.assay.register.CouncilRegister;
import org.assay.register.Register;
import org.assay.shared.Actor;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.assay.workflow.Processes;
import org.assay.workflow.StepHistory;

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
 * The review module on real tables, without the engine. Not annotated as configuration,
 * so that tests of the whole application do not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		HibernateJpaAutoConfiguration.class, JpaRepositoriesAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@EntityScan(basePackageClasses = { AssuranceReview.class, Council.class, Register.class, StepHistory.class })
@EnableJpaRepositories(basePackageClasses = { AssuranceReview.class, Council.class, Register.class, StepHistory.class },
		considerNestedRepositories = false)
@Import({ ReviewDesk.class, DutyDesk.class, OwnerDesk.class, RecommendationDesk.class, Precedents.class,
		Nominations.class, ReviewRecords.class, ReviewFindings.class, SheetMaker.class, ReviewRequests.class,
		YearlyReviews.class, FollowUpReviews.class, YearOnYear.class, DutiesAssessed.class, Register.class,
		CouncilRegister.class, PostHolders.class, LeadershipCheck.class, LocalPolicies.class, Calendars.class,
		StepHistory.class })
class ReviewInstallation {

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/London"));
	}

	@Bean
	Somebody signedIn() {
		return new Somebody();
	}

	@Bean
	OutstandingActions outstandingActions() {
		return (council) -> List.of(new OutstandingAction(new UUID(0, 1), "Name a deputy.", "Ola Hill",
				LocalDate.of(2026, 6, 1), true, "D07 Work with local partners: not met"));
	}

	@Bean
	Started processes() {
		return new Started();
	}

	/** Whoever the test says is signed in. */
	static class Somebody implements SignedIn {

		volatile Actor actor = Actor.ASSAY;

		@Override
		public Actor actor() {
			return this.actor;
		}

	}

	/** Remembers what the engine was asked to do. */
	static class Started implements Processes {

		final List<String> asked = new ArrayList<>();

		@Override
		public void start(String process, String council, Reference subject, Map<String, ?> variables) {
			this.asked.add("start " + process + " " + subject);
		}

		@Override
		public void startByMessage(String message, String council, Reference subject, Map<String, ?> variables) {
			this.asked.add("start by " + message + " " + subject);
		}

		@Override
		public void tell(String message, Reference subject, Map<String, ?> variables) {
			this.asked.add("tell " + message + " " + subject);
		}

		@Override
		public boolean waitsFor(String message, Reference subject) {
			return false;
		}

		@Override
		public void show(String council, String task, String field, Supplier<?> value) {
			this.asked.add("show " + field + " in " + task + " of " + council);
		}

	}

}
