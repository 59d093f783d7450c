package org.assay.inspection;

import java.io.IOException;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class BackupPostgreSqlModuleTests extends BackupModuleTests {

	@Override
	Installation empty() throws IOException {
		return Installation.emptyOnPostgreSql(newHome());
	}

	@Override
	Installation emptyOnTheOther() throws IOException {
		return Installation.emptyOnH2(newHome());
	}

}
