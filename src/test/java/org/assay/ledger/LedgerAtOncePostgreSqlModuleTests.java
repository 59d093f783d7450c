package org.assay.ledger;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class LedgerAtOncePostgreSqlModuleTests extends LedgerAtOnceModuleTests {

}
