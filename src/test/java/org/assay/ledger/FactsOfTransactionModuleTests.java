package org.assay.ledger;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FactsOfTransactionModuleTests extends LedgerOfACouncil {

	@Test
	void recordsNothingThatWasRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(tea("Assam"));
			status.setRollbackOnly();
		});

		assertThat(this.ledger.entries(this.council, 0).total()).isZero();
	}

	@Test
	void refusesAFactOutsideATransaction() {
		assertThatThrownBy(() -> this.events.publishEvent(tea("Assam"))).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void refusesAFactOnceItsTransactionIsOver() {
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(tea("Assam"));
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCommit() {
					FactsOfTransactionModuleTests.this.events.publishEvent(tea("too late"));
				}

			});
		})).isInstanceOf(IllegalStateException.class);

		assertThat(this.ledger.entries(this.council, 0).total()).isEqualTo(1);
	}

	@Test
	void recordsFactsPublishedJustBeforeTheCommit() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(tea("Assam"));
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void beforeCommit(boolean readOnly) {
					FactsOfTransactionModuleTests.this.events.publishEvent(tea("last minute"));
				}

			});
		});

		assertThat(this.ledger.verify(this.council)).matches(Verification::intact)
			.extracting(Verification::entries)
			.isEqualTo(2L);
	}

}
