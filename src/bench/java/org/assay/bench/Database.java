package org.assay.bench;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.assay.support.PostgreSql;

/** A kind of database that both sides of a comparison run on, each on its own. */
enum Database {

	H2, POSTGRESQL;

	/** The JDBC address of a new, empty database; H2 is as durable as Assay sets it. */
	String address(Path folder) {
		return (this == H2) ? "jdbc:h2:file:" + folder.resolve("database").toAbsolutePath()
				+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=512" : PostgreSql.newDatabase();
	}

	String user() {
		return (this == H2) ? "assay" : "postgres";
	}

	HikariDataSource open(Path folder) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(address(folder));
		pool.setUsername(user());
		pool.setPassword("");
		return pool;
	}

	/** The statement that lets the planner know the tables after they were filled. */
	String analyze() {
		return "analyze";
	}

	String title() {
		return (this == H2) ? "H2 file" : "PostgreSQL";
	}

}
