package org.assay.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.FormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Takes what a person submits out of the engine's hands, so that it reaches our tables
 * and not the process.
 */
abstract class SubmittedForm<H extends FormHandler> implements FormHandler {

	final H stock;

	SubmittedForm(H stock) {
		this.stock = stock;
	}

	@Override
	public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process,
			BpmnParse parse) {
		this.stock.parseConfiguration(activity, deployment, process, parse);
	}

	@Override
	public void submitFormVariables(VariableMap properties, VariableScope scope) {
		scope.setVariableLocal(SubmittedFields.VARIABLE,
				Variables.objectValue(SubmittedFields.of(properties), true).create());
	}

}
