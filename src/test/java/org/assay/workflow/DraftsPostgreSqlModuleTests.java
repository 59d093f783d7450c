package org.assay.workflow;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class DraftsPostgreSqlModuleTests extends DraftsModuleTests {

}
