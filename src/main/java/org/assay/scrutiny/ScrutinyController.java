package org.assay.scrutiny;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scrutiny reviews for programs. */
@RestController
@RequestMapping("/api/v1/scrutiny")
class ScrutinyController {

	private final ScrutinyRecords records;

	ScrutinyController(ScrutinyRecords records) {
		this.records = records;
	}

	@GetMapping
	List<ScrutinyLine> reviews() {
		return this.records.list();
	}

	@GetMapping("/{id}")
	ScrutinySheet review(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
