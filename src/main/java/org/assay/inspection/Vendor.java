package org.assay.inspection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that Assay runs on. */
enum Vendor {

	H2("h2"), POSTGRESQL("postgres");

	private final String inEngineScripts;

	Vendor(String inEngineScripts) {
		this.inEngineScripts = inEngineScripts;
	}

	static Vendor of(JdbcTemplate database) {
		String product = database
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName());
		return "PostgreSQL".equals(product) ? POSTGRESQL : H2;
	}

	/** What the names of the engine's scripts call it. */
	String inEngineScripts() {
		return this.inEngineScripts;
	}

}
