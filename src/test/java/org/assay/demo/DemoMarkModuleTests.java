package org.assay.demo;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

import org.assay.support.PostgreSql;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class DemoMarkModuleTests {

	@ParameterizedTest
	@MethodSource("emptyDatabases")
	void keepsTheDemonstrationToItsOwnDatabase(Database database, CapturedOutput output) {
		start("demo", database);
		start("demo", database);

		assertThatThrownBy(() -> start("real", database)).rootCause().isInstanceOf(WrongInstallation.class);

		assertThat(output).contains("This database was made for the demonstration").doesNotContain("\tat org.");
	}

	@ParameterizedTest
	@MethodSource("emptyDatabases")
	void keepsTheDemonstrationOutOfARealDatabase(Database database, CapturedOutput output) {
		start("real", database);
		start("real", database);

		assertThatThrownBy(() -> start("demo", database)).rootCause().isInstanceOf(WrongInstallation.class);

		assertThat(output).contains("This database was not made for the demonstration").doesNotContain("\tat org.");
	}

	static Stream<Database> emptyDatabases() {
		return Stream.of(new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "assay"),
				new Database(PostgreSql.newDatabase(), "postgres"));
	}

	private static void start(String profile, Database database) {
		new SpringApplicationBuilder(Installation.class).web(WebApplicationType.NONE)
			.profiles(profile)
			.run("--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user())
			.close();
	}

	record Database(String url, String user) {
	}

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	@Import(DemoMark.class)
	static class Installation {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

}
