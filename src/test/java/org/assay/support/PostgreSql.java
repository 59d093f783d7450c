package org.assay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL server for all tests of this JVM, started when first asked for. */
public final class PostgreSql {

	private static final AtomicInteger databases = new AtomicInteger();

	private PostgreSql() {
	}

	/** The JDBC address of a new, empty database, with its user in the address. */
	public static String newDatabase() {
		String name = "assay_" + databases.incrementAndGet();
		try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL refused to create " + name, ex);
		}
		return Server.RUNNING.getJdbcUrl("postgres", name);
	}

	private static final class Server {

		static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("PostgreSQL did not start", ex);
			}
		}

	}

}
