package org.assay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.assay.shared.Actor;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that happened, in one append-only chain for each council, in which every
 * entry carries the digest of the one before. Facts get into it by being published; here
 * they are read and verified.
 * <p>
 * Everything is refused as {@link OutOfSight} to actors who do not see the council.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

	private static final Reference SUBJECT = new Reference("ledger", "chain");

	private static final int STRIDE = 500;

	private final Chains chains;

	private final SignedIn signedIn;

	Ledger(Chains chains, SignedIn signedIn) {
		this.chains = chains;
		this.signedIn = signedIn;
	}

	/** The councils whose ledgers the actor sees, in alphabetical order. */
	public List<String> councils() {
		return this.chains.councils().stream().filter(this.signedIn.actor()::sees).toList();
	}

	/** A page of the council's ledger; a page past either end is the nearest there is. */
	public LedgerPage entries(String council, int page) {
		look(council);
		long total = head(council).number();
		int pages = LedgerPage.pages(total);
		int shown = Math.max(0, Math.min(page, pages - 1));
		long last = total - (long) shown * LedgerPage.SIZE;
		return new LedgerPage(this.chains.between(council, last - LedgerPage.SIZE + 1, last), shown, pages, total);
	}

	/** Everything that happened to the subject in the council, in order. */
	public List<LedgerEntry> about(String council, Reference subject) {
		look(council);
		return this.chains.about(council, subject);
	}

	/** A page of what happened to the subject in the council, newest first. */
	public LedgerPage about(String council, Reference subject, int page) {
		look(council);
		long total = this.chains.countAbout(council, subject);
		int pages = LedgerPage.pages(total);
		int shown = Math.max(0, Math.min(page, pages - 1));
		return new LedgerPage(this.chains.about(council, subject, (long) shown * LedgerPage.SIZE, LedgerPage.SIZE),
				shown, pages, total);
	}

	/**
	 * What others did since then in the councils whose ledgers the actor sees, newest
	 * first.
	 * @param most how many entries at most
	 */
	public List<LedgerEntry> byOthersSince(Instant since, int most) {
		Actor actor = this.signedIn.actor();
		return actor.administrator() ? this.chains.byOthersSince(actor.id(), since, List.of(), most)
				: actor.councils().isEmpty() ? List.of()
						: this.chains.byOthersSince(actor.id(), since, List.copyOf(actor.councils()), most);
	}

	/**
	 * Walks the whole chain and stops at the first entry that is not as it was recorded.
	 * Needs the same little memory however long the chain is.
	 */
	public Verification verify(String council) {
		look(council);
		Walk walk = new Walk();
		ChainHead head = head(council);
		boolean overtaken;
		do {
			goOn(walk, council);
			ChainHead now = head(council);
			// Others append meanwhile; no isolation level gives H2 one view of both
			// tables.
			overtaken = now.number() > head.number() && now.number() > walk.number();
			head = now;
		}
		while (overtaken && !walk.stopped());
		return walk.end(council, head);
	}

	/**
	 * Hands every entry of the council to the reader, in order, and verifies the chain
	 * meanwhile.
	 */
	public Verification read(String council, Consumer<LedgerEntry> reader) {
		look(council);
		Walk walk = new Walk();
		ChainHead head = head(council);
		List<LedgerEntry> stretch;
		do {
			stretch = this.chains.after(council, walk.number(), STRIDE)
				.stream()
				.filter((entry) -> entry.number() <= head.number())
				.toList();
			stretch.forEach(walk::to);
			stretch.forEach(reader);
		}
		while (!walk.stopped() && stretch.size() == STRIDE);
		return walk.end(council, head);
	}

	private void goOn(Walk walk, String council) {
		List<LedgerEntry> stretch;
		do {
			stretch = this.chains.after(council, walk.number(), STRIDE);
			stretch.forEach(walk::to);
		}
		while (!walk.stopped() && stretch.size() == STRIDE);
	}

	private ChainHead head(String council) {
		return this.chains.head(council).orElse(ChainHead.EMPTY);
	}

	private void look(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, SUBJECT);
	}

}
