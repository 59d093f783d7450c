package org.assay.evidence;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.shared.ListPart;
import org.assay.shared.Reference;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The evidence of one case for programs. */
@RestController
@RequestMapping("/api/v1/evidence")
class CaseEvidenceController {

	private final CaseEvidence evidence;

	CaseEvidenceController(CaseEvidence evidence) {
		this.evidence = evidence;
	}

	/** Of a subject that names no case there is none. */
	@Operation(tags = "Evidence",
			summary = "What the completed steps of the case that is named as the subject were decided on, by name.")
	@GetMapping
	ResponseEntity<List<FiledEvidence>> evidence(@RequestParam String subject,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		boolean named = subject.matches("[a-z][a-z-]*:.*\\S.*");
		return ListPart.of(named ? this.evidence.filed(Reference.parse(subject)) : List.of(), page, size);
	}

}
