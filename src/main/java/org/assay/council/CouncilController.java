package org.assay.council;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.shared.ListPart;
import org.assay.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Councils for programs. */
@RestController
@RequestMapping("/api/v1/councils")
class CouncilController {

	private final Councils councils;

	private final SignedIn signedIn;

	CouncilController(Councils councils, SignedIn signedIn) {
		this.councils = councils;
		this.signedIn = signedIn;
	}

	@Operation(tags = "Councils", summary = "The councils the account works for, by name.")
	@GetMapping
	ResponseEntity<List<Line>> councils(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(this.councils.seenBy(this.signedIn.actor()).stream().map(Line::of).toList(), page, size);
	}

	@Operation(tags = "Councils", summary = "One council.")
	@GetMapping("/{council}")
	Line council(@PathVariable String council) {
		return Line.of(this.councils.get(this.signedIn.actor(), council));
	}

	/** A council. */
	record Line(String key, String name, Governance governance) {

		static Line of(Council council) {
			return new Line(council.key(), council.name(), council.governance());
		}

	}

}
