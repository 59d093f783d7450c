package org.assay.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Takes what a person submits out of the engine's hands, so that it reaches our tables
 * and not the process. A delegate's answers stay at the task for the person who
 * delegated.
 */
class StepFormHandler implements TaskFormHandler {

	private final TaskFormHandler stock;

	StepFormHandler(TaskFormHandler stock) {
		this.stock = stock;
	}

	@Override
	public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		this.stock.parseConfiguration(activity, deployment, process, parse);
	}

	@Override
	public TaskFormData createTaskForm(TaskEntity task) {
		return this.stock.createTaskForm(task);
	}

	@Override
	public void submitFormVariables(VariableMap properties, VariableScope scope) {
		if (scope instanceof TaskEntity task && task.getDelegationState() == DelegationState.PENDING) {
			task.setVariablesLocal(properties);
			return;
		}
		scope.setVariableLocal(SubmittedFields.VARIABLE,
				Variables.objectValue(SubmittedFields.of(properties), true).create());
	}

}
