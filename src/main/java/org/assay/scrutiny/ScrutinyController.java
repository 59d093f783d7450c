package org.assay.scrutiny;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.shared.ListPart;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scrutiny reviews for programs. */
@RestController
@RequestMapping("/api/v1/scrutiny")
class ScrutinyController {

	private final ScrutinyRecords records;

	ScrutinyController(ScrutinyRecords records) {
		this.records = records;
	}

	@Operation(tags = "Scrutiny", summary = "The scrutiny reviews of the account’s councils, newest first.")
	@GetMapping
	ResponseEntity<List<ScrutinyLine>> reviews(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.records::list);
	}

	@Operation(tags = "Scrutiny", summary = "One scrutiny review with its recommendations and the executive’s answers.")
	@GetMapping("/{id}")
	ScrutinySheet review(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
