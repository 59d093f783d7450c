package org.assay.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Takes what a person submits with a start form to the action at the start event. */
class StartFields implements StartFormHandler {

	private final StartFormHandler stock;

	StartFields(StartFormHandler stock) {
		this.stock = stock;
	}

	@Override
	public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		this.stock.parseConfiguration(activity, deployment, process, parse);
	}

	@Override
	public StartFormData createStartFormData(ProcessDefinitionEntity process) {
		return this.stock.createStartFormData(process);
	}

	@Override
	public void submitFormVariables(VariableMap properties, VariableScope scope) {
		scope.setVariableLocal(SubmittedFields.VARIABLE,
				Variables.objectValue(SubmittedFields.of(properties), true).create());
	}

}
