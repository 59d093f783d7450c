package org.assay.notice;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class NoticePostgreSqlModuleTests extends NoticeModuleTests {

}
