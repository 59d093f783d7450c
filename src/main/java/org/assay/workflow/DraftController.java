package org.assay.workflow;

import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in person has typed into a task's form and not sent yet. */
@RestController
@RequestMapping("/api/v1/tasks/{task}/draft")
class DraftController {

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	@Operation(tags = "Tasks", summary = "What the account has typed into the task’s form and not sent.")
	@GetMapping
	Draft draft(@PathVariable String task) {
		return this.drafts.of(task);
	}

	@Operation(tags = "Tasks",
			summary = "Keeps what was typed. A draft saved elsewhere meanwhile is replaced, and told.")
	@PutMapping
	Draft keep(@PathVariable String task, @RequestBody Typed typed) {
		return this.drafts.keep(task, typed.known(), typed.fields());
	}

	/**
	 * What was typed.
	 *
	 * @param known the version of the draft that was typed over
	 */
	record Typed(int known, Map<String, @Nullable Object> fields) {

		Typed {
			fields = (fields != null) ? fields : Map.of();
		}

	}

}
