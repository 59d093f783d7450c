package org.assay.consultation;

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

/** Consultations for programs; responses stay on the pages. */
@RestController
@RequestMapping("/api/v1/consultations")
class ConsultationController {

	private final ConsultationRecords records;

	ConsultationController(ConsultationRecords records) {
		this.records = records;
	}

	@Operation(tags = "Consultations", summary = "The newest 200 consultations.")
	@GetMapping
	ResponseEntity<List<ConsultationLine>> consultations(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.records::list);
	}

	@Operation(tags = "Consultations", summary = "One consultation with what came of it, without the responses.")
	@GetMapping("/{id}")
	ConsultationSheet consultation(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
