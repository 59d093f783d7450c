package org.assay.council;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class CouncilPostgreSqlModuleTests extends CouncilModuleTests {

}
