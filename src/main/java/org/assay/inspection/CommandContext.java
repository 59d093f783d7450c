package org.assay.inspection;

import java.time.Clock;

import org.assay.evidence.ContentArchive;
import org.assay.ledger.Ledger;
import org.assay.shared.Actor;
import org.assay.shared.Command;
import org.assay.shared.SignedIn;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The little that commands need: the database as it is, the evidence and the ledger.
 * Nothing of the engine starts, nothing is migrated, deployed or opened to the network.
 * Deliberately without an annotation by which the server would find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		JacksonAutoConfiguration.class })
@ComponentScan(basePackageClasses = { CommandContext.class, ContentArchive.class, Ledger.class },
		excludeFilters = @ComponentScan.Filter(Configuration.class))
@ComponentScan(basePackages = "org.assay", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Command.class))
@ConfigurationPropertiesScan(basePackageClasses = ContentArchive.class)
class CommandContext {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/** Whoever may start a program beside the database may see all that is in it. */
	@Bean
	SignedIn signedIn() {
		return () -> Actor.ASSAY;
	}

	@Bean
	FlywayMigrationStrategy leaveTheSchemaAsItIs() {
		return (flyway) -> {
		};
	}

}
