package org.assay.workflow;

import org.assay.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Whose case an execution is. */
final class Cases {

	private Cases() {
	}

	/** The council of the case: the tenant of its process instance. */
	static String council(DelegateExecution execution) {
		String tenant = execution.getTenantId();
		if (tenant == null) {
			throw new IllegalStateException("A process instance without a council");
		}
		return tenant;
	}

	/**
	 * The case: the reference in the business key, or the process instance itself where a
	 * council's own process names none.
	 */
	static Reference subject(DelegateExecution execution) {
		return subject(execution.getProcessBusinessKey(), execution.getProcessInstanceId());
	}

	static Reference subject(@org.jspecify.annotations.Nullable String businessKey, String processInstance) {
		return (businessKey != null && businessKey.indexOf(':') > 0) ? Reference.parse(businessKey)
				: new Reference("case", processInstance);
	}

}
