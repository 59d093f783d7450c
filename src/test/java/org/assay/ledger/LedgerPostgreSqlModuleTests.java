package org.assay.ledger;

import org.assay.support.OnPostgreSql;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnPostgreSql
class LedgerPostgreSqlModuleTests extends LedgerModuleTests {

	@Test
	void letsTheDatabaseRefuseToEmptyTheLedger() {
		assertThatThrownBy(() -> this.database.execute("truncate ledger_entry")).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("The ledger only grows");
	}

}
