package org.assay.ledger;

import org.assay.support.OnPostgreSql;

@OnPostgreSql
class TamperedLedgerPostgreSqlModuleTests extends TamperedLedgerModuleTests {

	@Override
	void dropTriggers() {
		this.database.execute("drop trigger if exists ledger_entry_keeps_rows on ledger_entry");
		this.database.execute("drop trigger if exists ledger_chain_keeps_rows on ledger_chain");
	}

}
