package org.assay.leadership;

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

/** Changes of the two posts for programs. */
@RestController
@RequestMapping("/api/v1/role-changes")
class RoleChangeController {

	private final RoleChangeRecords records;

	RoleChangeController(RoleChangeRecords records) {
		this.records = records;
	}

	@Operation(tags = "Leadership",
			summary = "The changes of the director’s and the lead member’s posts, newest first.")
	@GetMapping
	ResponseEntity<List<RoleChangeLine>> changes(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, this.records::list);
	}

	@Operation(tags = "Leadership", summary = "One change, held against the rules.")
	@GetMapping("/{id}")
	RoleChangeSheet change(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
