package org.assay.evidence;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class EvidenceStorePostgreSqlModuleTests extends EvidenceStoreModuleTests {

}
