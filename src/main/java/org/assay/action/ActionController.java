package org.assay.action;

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

/** Actions for programs. */
@RestController
@RequestMapping("/api/v1/actions")
class ActionController {

	private final ActionRecords records;

	ActionController(ActionRecords records) {
		this.records = records;
	}

	@Operation(tags = "Actions",
			summary = "The actions of the account’s councils, due first: open, overdue, the account’s own, or ended.")
	@GetMapping
	ResponseEntity<List<ActionLine>> actions(@RequestParam(defaultValue = "OPEN") ActionRecords.Shown show,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = ListPart.DEFAULT_SIZE) int size) {
		return ListPart.of(page, size, (part) -> this.records.list(show, part));
	}

	@Operation(tags = "Actions", summary = "One action with everything that was said about it.")
	@GetMapping("/{id}")
	ActionSheet action(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
