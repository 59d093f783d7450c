package org.assay.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which version of a process a council's new cases begin with: the council's own where it
 * has tailored the pack, else the one that all share.
 */
@Component
class CouncilProcesses {

	private final RepositoryService models;

	private final EngineAccess engine;

	CouncilProcesses(RepositoryService models, EngineAccess engine) {
		this.models = models;
		this.engine = engine;
	}

	/**
	 * The definition that a new case of the council begins with.
	 * @param process the process id
	 */
	String definition(String process, String council) {
		return this.engine.asAssay(() -> {
			ProcessDefinition own = newest(process).tenantIdIn(council).singleResult();
			return ((own != null) ? own : newest(process).withoutTenantId().singleResult()).getId();
		});
	}

	/** Whether the council has a version of the process for itself. */
	boolean hasOwn(String process, String council) {
		return this.engine.asAssay(() -> newest(process).tenantIdIn(council).count() > 0);
	}

	/** The council if a process of its own starts by the message, else nobody. */
	@Nullable String ownerOfStart(String message, String council) {
		return this.engine.asAssay(() -> this.models.createProcessDefinitionQuery()
			.messageEventSubscriptionName(message)
			.tenantIdIn(council)
			.active()
			.count() > 0) ? council : null;
	}

	private ProcessDefinitionQuery newest(String process) {
		return this.models.createProcessDefinitionQuery().processDefinitionKey(process).active().latestVersion();
	}

}
