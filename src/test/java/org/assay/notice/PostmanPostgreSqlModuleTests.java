package org.assay.notice;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class PostmanPostgreSqlModuleTests extends PostmanModuleTests {

}
