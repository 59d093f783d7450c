package org.assay.cabinet;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports for programs. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

	private final ReportRecords records;

	ReportController(ReportRecords records) {
		this.records = records;
	}

	@GetMapping
	List<ReportLine> reports() {
		return this.records.list();
	}

	@GetMapping("/{id}")
	ReportSheet report(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
