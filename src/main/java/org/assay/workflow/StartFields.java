package org.assay.workflow;

import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Takes what a person submits with a start form to the action at the start event. */
class StartFields extends SubmittedForm<StartFormHandler> implements StartFormHandler {

	StartFields(StartFormHandler stock) {
		super(stock);
	}

	@Override
	public StartFormData createStartFormData(ProcessDefinitionEntity process) {
		return this.stock.createStartFormData(process);
	}

}
