package org.assay.evidence;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class EvidenceAtOncePostgreSqlModuleTests extends EvidenceAtOnceModuleTests {

}
