package org.assay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The facts of one transaction, appended as the last thing before it commits, so that the
 * chain is locked only for as long as that takes.
 */
final class FactsOfTransaction implements TransactionSynchronization {

	private final Chains chains;

	private final EntityManagerFactory entities;

	/**
	 * By council; the order of keys keeps two transactions from waiting for each other.
	 */
	private final Map<String, List<ObjectNode>> waiting = new TreeMap<>();

	private Stage stage = Stage.COLLECTING;

	FactsOfTransaction(Chains chains, EntityManagerFactory entities) {
		this.chains = chains;
		this.entities = entities;
	}

	void add(ObjectNode recorded) {
		if (this.stage == Stage.OVER) {
			throw new IllegalStateException("A fact was published after its transaction: " + recorded.path("fact"));
		}
		this.waiting.computeIfAbsent(recorded.path("council").asText(), (council) -> new ArrayList<>()).add(recorded);
		if (this.stage == Stage.APPENDED) {
			append();
		}
	}

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		// What JPA still has to write is written before the chain is locked, not after.
		@Nullable EntityManager unwritten = EntityManagerFactoryUtils.getTransactionalEntityManager(this.entities);
		if (unwritten != null) {
			unwritten.flush();
		}
		append();
		this.stage = Stage.APPENDED;
	}

	@Override
	public void beforeCompletion() {
		this.stage = Stage.OVER;
	}

	private void append() {
		this.waiting.forEach(this.chains::append);
		this.waiting.clear();
	}

	private enum Stage {

		/** Facts wait for the end of the transaction. */
		COLLECTING,

		/** Facts of others who also act just before the commit are appended at once. */
		APPENDED,

		/** Too late for any fact. */
		OVER

	}

}
