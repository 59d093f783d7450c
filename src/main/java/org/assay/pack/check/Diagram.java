package org.assay.pack.check;

import java.util.Collection;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A BPMN file of the pack.
 *
 * @param file its name within the pack
 * @param model what it says
 */
record Diagram(String file, BpmnModelInstance model) {

	Collection<Process> processes() {
		return this.model.getModelElementsByType(Process.class);
	}

	<T extends ModelElementInstance> Collection<T> all(Class<T> type) {
		return this.model.getModelElementsByType(type);
	}

}
