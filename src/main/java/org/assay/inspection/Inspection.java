package org.assay.inspection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.assay.evidence.ContentArchive;
import org.assay.ledger.Flaw;
import org.assay.ledger.Ledger;
import org.assay.ledger.Verification;
import org.assay.shared.Fact;
import org.assay.shared.Incomplete;

import org.springframework.stereotype.Component;

/**
 * Looks at everything whose digest was recorded and tells what it finds, line by line.
 */
@Component
class Inspection {

	private final Schema schema;

	private final Ledger ledger;

	private final ContentArchive contents;

	Inspection(Schema schema, Ledger ledger, ContentArchive contents) {
		this.schema = schema;
		this.ledger = ledger;
		this.contents = contents;
	}

	/**
	 * Verifies every ledger and all evidence.
	 * @return whether all of it is as it was recorded
	 * @throws Incomplete if Assay never ran on the database
	 */
	boolean report(PrintStream out) throws IOException {
		boolean intact = true;
		for (String council : councils()) {
			intact &= reportLedger(council, out);
		}
		return reportEvidence(out) && intact;
	}

	/**
	 * Verifies the ledger of one council.
	 * @throws Incomplete if it has none
	 */
	boolean report(String council, PrintStream out) {
		List<String> ledgers = councils();
		if (!ledgers.contains(council)) {
			List<String> councils = ledgers.stream().filter((key) -> !key.equals(Fact.INSTALLATION)).toList();
			throw new Incomplete("There is no ledger of a council \"" + council + "\": " + (councils.isEmpty()
					? "no council is set up yet." : "name one of " + String.join(", ", councils) + "."));
		}
		return reportLedger(council, out);
	}

	private List<String> councils() {
		if (this.schema.versions().isEmpty()) {
			throw new Incomplete("There is nothing to verify: the database is empty."
					+ " Run this where Assay runs, or name its folder with --assay.home=….");
		}
		return this.ledger.councils();
	}

	private boolean reportLedger(String council, PrintStream out) {
		Verification found = this.ledger.verify(council);
		Flaw flaw = found.flaw();
		if (flaw != null) {
			out.printf("Ledger of %s: broken. %s%n", council, flaw.sentence());
			return false;
		}
		out.printf("Ledger of %s: %d entries, intact, last digest %s.%n", council, found.entries(), found.lastDigest());
		return true;
	}

	private boolean reportEvidence(PrintStream out) throws IOException {
		int count = 0;
		boolean intact = true;
		for (String digest : this.contents.recorded()) {
			count++;
			Optional<Path> file = this.contents.find(digest);
			if (file.isEmpty()) {
				out.printf("Evidence: the file %s is missing.%n", digest);
				intact = false;
			}
			else if (!Sha256.of(file.get()).equals(digest)) {
				out.printf("Evidence: %s is not what was filed.%n", file.get());
				intact = false;
			}
		}
		if (intact) {
			out.printf("Evidence: %d files, intact.%n", count);
		}
		return intact;
	}

}
