package org.assay.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(DataSourceAutoConfiguration.class)
class OwnInstallationTests {

	@Autowired
	DataSource database;

	@Value("${assay.home}")
	Path home;

	@Test
	void runsOnItsOwnDatabaseOfTheRightKind() throws SQLException {
		try (var connection = this.database.getConnection();
				var tables = connection.createStatement()
					.executeQuery("select count(*) from information_schema.tables"
							+ " where lower(table_schema) = 'public'")) {
			tables.next();

			assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(expectedProduct());
			assertThat(tables.getInt(1)).as("tables left by others").isZero();
		}
	}

	@Test
	void keepsItsFilesInATemporaryHome() {
		assertThat(this.home).isEmptyDirectory().startsWith(Path.of(System.getProperty("java.io.tmpdir")));
		assertThat(Files.isWritable(this.home)).isTrue();
	}

	String expectedProduct() {
		return "H2";
	}

}
