package org.assay.ledger;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class FactsOfTransactionPostgreSqlModuleTests extends FactsOfTransactionModuleTests {

}
