package org.assay.evidence;

import java.util.function.Supplier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets people who file the same name in the same place at once have one version each:
 * whoever came second files again on top of the first.
 */
@Component
class OneAfterAnother {

	private static final int ATTEMPTS = 5;

	private final TransactionTemplate transaction;

	OneAfterAnother(TransactionTemplate transaction) {
		this.transaction = transaction;
	}

	/** Runs the work in one transaction: the caller's, or else its own. */
	<T> T inTransaction(Supplier<T> work) {
		int attempt = TransactionSynchronizationManager.isActualTransactionActive() ? ATTEMPTS : 1;
		while (true) {
			try {
				return this.transaction.execute((status) -> work.get());
			}
			catch (DataIntegrityViolationException | OptimisticLockingFailureException ex) {
				if (attempt++ >= ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

}
