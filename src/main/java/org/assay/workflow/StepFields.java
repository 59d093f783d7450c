package org.assay.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Takes what a person submits with a task's form to the step. A delegate's answers stay
 * at the task for the person who delegated.
 */
class StepFields extends SubmittedForm<TaskFormHandler> implements TaskFormHandler {

	StepFields(TaskFormHandler stock) {
		super(stock);
	}

	@Override
	public TaskFormData createTaskForm(TaskEntity task) {
		return this.stock.createTaskForm(task);
	}

	@Override
	public void submitFormVariables(VariableMap properties, VariableScope scope) {
		if (scope instanceof TaskEntity task && task.getDelegationState() == DelegationState.PENDING) {
			properties.keySet().forEach((name) -> task.setVariableLocal(name, FormValues.of(properties.get(name))));
			return;
		}
		super.submitFormVariables(properties, scope);
	}

}
