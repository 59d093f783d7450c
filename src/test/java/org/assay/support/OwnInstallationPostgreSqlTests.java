package org.assay.support;

@OnPostgreSql
class OwnInstallationPostgreSqlTests extends OwnInstallationTests {

	@Override
	String expectedProduct() {
		return "PostgreSQL";
	}

}
