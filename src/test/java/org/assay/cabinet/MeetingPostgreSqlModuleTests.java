package org.assay.cabinet;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class MeetingPostgreSqlModuleTests extends MeetingModuleTests {

}
