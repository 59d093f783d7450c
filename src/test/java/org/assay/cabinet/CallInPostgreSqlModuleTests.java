package org.assay.cabinet;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class CallInPostgreSqlModuleTests extends CallInModuleTests {

}
