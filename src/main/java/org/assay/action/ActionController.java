package org.assay.action;

import java.util.List;
import java.util.UUID;

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

	@GetMapping
	List<ActionLine> actions(@RequestParam(defaultValue = "OPEN") ActionRecords.Shown show) {
		return this.records.list(show);
	}

	@GetMapping("/{id}")
	ActionSheet action(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
