package org.assay.ledger;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.assay.shared.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Goes along one chain, entry by entry, and remembers only where it stands. */
final class Walk {

	private ChainHead here = ChainHead.EMPTY;

	private @Nullable Flaw flaw;

	long number() {
		return this.here.number();
	}

	boolean stopped() {
		return this.flaw != null;
	}

	/** Takes the next step, unless the walk has already stopped at a flaw. */
	void to(LedgerEntry entry) {
		if (stopped()) {
			return;
		}
		this.flaw = flawOf(entry);
		if (this.flaw == null) {
			this.here = new ChainHead(entry.number(), entry.digest());
		}
	}

	/** Ends the walk where the chain is said to end. */
	Verification end(String council, ChainHead head) {
		if (!stopped() && !this.here.equals(head)) {
			this.flaw = (this.here.number() < head.number()) ? missing(this.here.number() + 1)
					: new Flaw(this.here.number(), Flaw.Kind.HEAD_DIFFERS, "The chain goes on to entry "
							+ this.here.number() + ", which its head does not know of as it stands.");
		}
		return new Verification(council, this.here.number(), this.here.digest(), this.flaw);
	}

	/** Ends the walk wherever it has come to. */
	Verification end(String council) {
		return end(council, this.here);
	}

	private @Nullable Flaw flawOf(LedgerEntry entry) {
		long expected = this.here.number() + 1;
		if (entry.number() != expected) {
			return missing(expected);
		}
		if (!CanonicalJson.digest(entry.recorded()).equals(entry.digest())) {
			return new Flaw(expected, Flaw.Kind.ALTERED,
					"What entry " + expected + " says was altered after it was recorded.");
		}
		JsonNode recorded = CanonicalJson.read(entry.recorded());
		if (!recorded.path("previous").asText().equals(this.here.digest())) {
			return new Flaw(expected, Flaw.Kind.WRONG_PREVIOUS, "Entry " + expected
					+ " does not follow the entry before it as that stands now; one of the two was replaced.");
		}
		return columnOf(entry, recorded);
	}

	private static @Nullable Flaw columnOf(LedgerEntry entry, JsonNode recorded) {
		return Stream
			.of(new Column("council", entry.council(), recorded.path("council")),
					new Column("number", Long.toString(entry.number()), recorded.path("number")),
					new Column("time", entry.at().toString(), recorded.path("at")),
					new Column("actor", entry.actor(), recorded.path("actor").path("id")),
					new Column("fact", entry.fact(), recorded.path("fact")),
					new Column("subject", entry.subject(), recorded.path("subject")),
					new Column("previous digest", entry.previous(), recorded.path("previous")))
			.filter(Column::differs)
			.findFirst()
			.map((column) -> new Flaw(entry.number(), Flaw.Kind.COLUMN_DIFFERS,
					"The " + column.name() + " of entry " + entry.number() + " differs from what was recorded."))
			.orElse(null);
	}

	private static Flaw missing(long number) {
		return new Flaw(number, Flaw.Kind.MISSING, "Entry " + number + " is missing.");
	}

	/** What a column holds beside what the digested text says it held. */
	private record Column(String name, String kept, JsonNode recorded) {

		boolean differs() {
			return !this.kept.equals(this.recorded.asText());
		}

	}

}
