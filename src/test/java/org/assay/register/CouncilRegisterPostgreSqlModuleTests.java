package org.assay.register;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class CouncilRegisterPostgreSqlModuleTests extends CouncilRegisterModuleTests {

}
