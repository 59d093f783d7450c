package org.assay.leadership;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the two posts for programs. */
@RestController
@RequestMapping("/api/v1/role-changes")
class RoleChangeController {

	private final RoleChangeRecords records;

	RoleChangeController(RoleChangeRecords records) {
		this.records = records;
	}

	@GetMapping
	List<RoleChangeLine> changes() {
		return this.records.list();
	}

	@GetMapping("/{id}")
	RoleChangeSheet change(@PathVariable UUID id) {
		return this.records.sheet(id);
	}

}
