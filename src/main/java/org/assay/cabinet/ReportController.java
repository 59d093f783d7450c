package org.assay.cabinet;

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

/** Reports for programs. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

	private final ReportRecords records;

	ReportController(ReportRecords records) {
		this.records = records;
	}

	@Operation(tags = "Reports", summary = "The reports of the account’s councils, newest first.")
	@GetMapping
	ResponseEntity<List<ReportLine>> reports(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.records::list);
	}

	@Operation(tags = "Reports",
			summary = "One report: parts, clearances, notices, published versions and decision, as far as the account may read them.")
	@GetMapping("/{id}")
	ReportSheet report(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
