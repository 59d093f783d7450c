package org.assay.workflow;

import org.assay.shared.Incomplete;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Takes what a person submits with a start form to the action at the start event, if it
 * is for the council whose process it is.
 */
class StartFields extends SubmittedForm<StartFormHandler> implements StartFormHandler {

	StartFields(StartFormHandler stock) {
		super(stock);
	}

	@Override
	public StartFormData createStartFormData(ProcessDefinitionEntity process) {
		return this.stock.createStartFormData(process);
	}

	@Override
	public void submitFormVariables(VariableMap properties, VariableScope scope) {
		Object named = properties.get("council");
		String council = Cases.council((DelegateExecution) scope);
		if (named != null && !named.toString().isBlank() && !named.toString().strip().equals(council)) {
			throw new Incomplete("This process is for another council than the one chosen: choose " + council
					+ ", or start the process that bears the other council's key in the list.");
		}
		super.submitFormVariables(properties, scope);
	}

}
