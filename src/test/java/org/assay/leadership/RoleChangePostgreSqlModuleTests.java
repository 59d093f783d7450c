package org.assay.leadership;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class RoleChangePostgreSqlModuleTests extends RoleChangeModuleTests {

}
