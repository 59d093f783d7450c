package org.assay.workflow;

import java.util.Map;
import java.util.Set;

import org.assay.shared.Actor;
import org.assay.shared.Incomplete;
import org.assay.shared.OutOfSight;
import org.assay.shared.Reference;
import org.assay.shared.SignedIn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives every process instance of a process that councils share its council: that of the
 * calling process, else the one the starter named, else the only one the starter works
 * for. Without one nothing starts.
 */
@Component
class CouncilAsTenant implements TenantIdProvider {

	private final ObjectProvider<SignedIn> signedIn;

	private final ObjectProvider<CouncilProcesses> processes;

	CouncilAsTenant(ObjectProvider<SignedIn> signedIn, ObjectProvider<CouncilProcesses> processes) {
		this.signedIn = signedIn;
		this.processes = processes;
	}

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
		DelegateExecution caller = start.getSuperExecution();
		if (caller != null) {
			return Cases.council(caller);
		}
		String council = of(this.signedIn.getObject().actor(), start.getVariables());
		if (this.processes.getObject().hasOwn(start.getProcessDefinition().getKey(), council)) {
			throw new Incomplete("This council has a version of this process of its own: start that one, which bears"
					+ " the council's key in the list.");
		}
		return council;
	}

	/** The council that a person starts a case for. */
	static String of(Actor actor, Map<String, ?> fields) {
		Object named = fields.get("council");
		if (named != null && !named.toString().isBlank()) {
			String council = named.toString().strip();
			OutOfSight.unlessSeenBy(actor, council, new Reference("council", council));
			return council;
		}
		Set<String> councils = actor.councils();
		if (councils.size() != 1) {
			throw new Incomplete("Choose the council you start this for, then start again.");
		}
		return councils.iterator().next();
	}

	@Override
	public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
		return null;
	}

	@Override
	public @Nullable String provideTenantIdForHistoricDecisionInstance(
			TenantIdProviderHistoricDecisionInstanceContext decision) {
		return (decision.getExecution() != null) ? Cases.council(decision.getExecution()) : null;
	}

}
