package org.assay.ledger;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger for programs. */
@RestController
@RequestMapping("/api/v1/councils/{council}/ledger")
class LedgerController {

	private final Ledger ledger;

	LedgerController(Ledger ledger) {
		this.ledger = ledger;
	}

	@Operation(tags = "Ledger", summary = "A page of the council’s ledger, newest first.")
	@GetMapping
	LedgerPage entries(@PathVariable String council, @RequestParam(defaultValue = "0") int page) {
		return this.ledger.entries(council, page);
	}

	@Operation(tags = "Ledger", summary = "Recomputes the whole chain and says whether it is intact.")
	@GetMapping("/verification")
	Verification verification(@PathVariable String council) {
		return this.ledger.verify(council);
	}

}
