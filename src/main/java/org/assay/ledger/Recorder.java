package org.assay.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManagerFactory;
import org.assay.shared.Actor;
import org.assay.shared.CanonicalJson;
import org.assay.shared.ExemptFacts;
import org.assay.shared.Fact;
import org.assay.shared.SignedIn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears every fact and lets the transaction that made it true append it to the ledger,
 * whoever began that transaction.
 */
@Component
class Recorder {

	private final Chains chains;

	private final EntityManagerFactory entities;

	private final ObjectProvider<ExemptFacts> exempt;

	private final SignedIn signedIn;

	private final Clock clock;

	Recorder(Chains chains, EntityManagerFactory entities, ObjectProvider<ExemptFacts> exempt, SignedIn signedIn,
			Clock clock) {
		this.chains = chains;
		this.entities = entities;
		this.exempt = exempt;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Keeps the fact until the transaction commits.
	 * @throws IllegalStateException outside a transaction: the fact could be recorded and
	 * not be true, or the reverse
	 */
	@EventListener
	void hear(Fact fact) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("The fact " + fact.fact() + " was published outside a transaction");
		}
		factsOfTransaction().add(record(fact));
	}

	private FactsOfTransaction factsOfTransaction() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(FactsOfTransaction.class::isInstance)
			.map(FactsOfTransaction.class::cast)
			.findFirst()
			.orElseGet(() -> {
				FactsOfTransaction facts = new FactsOfTransaction(this.chains, this.entities);
				TransactionSynchronizationManager.registerSynchronization(facts);
				return facts;
			});
	}

	private ObjectNode record(Fact fact) {
		// Microseconds are what both databases keep.
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		ObjectNode recorded = CanonicalJson.object()
			.put("council", fact.council())
			.put("at", now.toString())
			.put("fact", fact.fact())
			.put("subject", fact.subject().toString());
		recorded.set("actor", describe(this.signedIn.actor(), fact.council()));
		ObjectNode content = contentOf(fact);
		recorded.set("content",
				this.exempt.stream().anyMatch((one) -> one.include(fact)) ? digested(content) : content);
		return recorded;
	}

	/** The components of the fact, without the two that every entry has anyway. */
	private static ObjectNode contentOf(Fact fact) {
		ObjectNode content = (ObjectNode) CanonicalJson.of(fact);
		content.remove(List.of("council", "subject"));
		return content;
	}

	/** Binds what is exempt without telling it to everybody who reads the ledger. */
	private static ObjectNode digested(ObjectNode content) {
		return CanonicalJson.object().put("exempt", CanonicalJson.digest(CanonicalJson.write(content)));
	}

	private static ObjectNode describe(Actor actor, String council) {
		ObjectNode description = CanonicalJson.object().put("id", actor.id()).put("name", actor.name());
		actor.postsIn(council).forEach(description.putArray("posts")::add);
		return description;
	}

}
