package org.assay.register;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class ClausesAtOncePostgreSqlModuleTests extends ClausesAtOnceModuleTests {

}
