package org.assay.workflow;

import io.swagger.v3.oas.annotations.Operation;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What Cockpit shows of a case beside its diagram. */
@RestController
class CaseController {

	private final RuntimeService runtime;

	private final CaseSheets sheets;

	private final EngineAccess engine;

	CaseController(RuntimeService runtime, CaseSheets sheets, EngineAccess engine) {
		this.runtime = runtime;
		this.sheets = sheets;
		this.engine = engine;
	}

	/**
	 * The case of a running process instance.
	 * @throws OutOfSight if it is not to be seen by the signed-in person
	 */
	@Operation(tags = "Cases",
			summary = "What was done and decided in the case of a running process instance, and on what evidence.")
	@GetMapping("/api/v1/process-instances/{id}/case")
	CaseSheet of(@PathVariable String id) {
		ProcessInstance running = this.engine
			.asActor(() -> this.runtime.createProcessInstanceQuery().processInstanceId(id).singleResult());
		if (running == null) {
			throw new OutOfSight(new Reference("case", id));
		}
		return this.sheets.of(running.getTenantId(), Cases.subject(running.getBusinessKey(), id));
	}

}
