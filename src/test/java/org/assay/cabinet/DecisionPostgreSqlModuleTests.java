package org.assay.cabinet;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class DecisionPostgreSqlModuleTests extends DecisionModuleTests {

}
