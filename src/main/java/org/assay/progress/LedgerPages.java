package org.assay.progress;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.ledger.Ledger;
import org.assay.ledger.LedgerEntry;
import org.assay.ledger.LedgerPage;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of a council, for those who work for it. */
@Controller
@RequestMapping("/ledger")
class LedgerPages {

	private final Ledger ledger;

	private final LedgerLines lines;

	private final Councils councils;

	private final SignedIn signedIn;

	private final Clock clock;

	LedgerPages(Ledger ledger, LedgerLines lines, Councils councils, SignedIn signedIn, Clock clock) {
		this.ledger = ledger;
		this.lines = lines;
		this.councils = councils;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Who works for one council comes to its ledger at once. */
	@GetMapping
	String councils(Model model) {
		List<Council> seen = this.councils.seenBy(this.signedIn.actor());
		if (seen.size() == 1) {
			return "redirect:/ledger/" + seen.get(0).key();
		}
		model.addAttribute("councils", seen);
		return "progress/ledgers";
	}

	/**
	 * A page of the ledger, newest first.
	 * @throws OutOfSight if there is no such council for the signed-in person
	 */
	@GetMapping("/{council}")
	String entries(@PathVariable String council, @RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("council", this.councils.get(this.signedIn.actor(), council));
		LedgerPage shown = this.ledger.entries(council, page);
		model.addAttribute("list", shown);
		model.addAttribute("lines", this.lines.of(shown.entries()));
		return "progress/ledger";
	}

	/** The whole ledger, oldest first. */
	@GetMapping("/{council}/entries.{format:csv|xlsx}")
	ResponseEntity<byte[]> download(@PathVariable String council, @PathVariable String format) {
		List<LedgerEntry> entries = new ArrayList<>();
		this.ledger.read(council, entries::add);
		return TableFormat.valueOf(format.toUpperCase(Locale.ROOT))
			.download(ReviewTables.entries("ledger", this.lines.of(entries), this.clock.getZone()));
	}

	/** Walks the whole chain, which takes longer the older the council is. */
	@GetMapping("/{council}/verification")
	String verification(@PathVariable String council, Model model) {
		model.addAttribute("council", this.councils.get(this.signedIn.actor(), council));
		model.addAttribute("verification", this.ledger.verify(council));
		return "progress/verification";
	}

}
