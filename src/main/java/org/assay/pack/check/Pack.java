package org.assay.pack.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * The files of a pack that could be read.
 *
 * @param diagrams the BPMN files
 * @param tables the DMN files by name
 * @param forms the forms by name
 */
record Pack(List<Diagram> diagrams, Map<String, DmnModelInstance> tables, Map<String, JsonNode> forms) {

	/** The processes by their ids; the first of those that share one. */
	Map<String, Process> processes() {
		Map<String, Process> processes = new HashMap<>();
		this.diagrams.forEach(
				(diagram) -> diagram.processes().forEach((process) -> processes.putIfAbsent(process.getId(), process)));
		return processes;
	}

	Optional<Process> process(String id) {
		return Optional.ofNullable(processes().get(id));
	}

	/** The file that an element is drawn in. */
	String fileOf(BpmnModelElementInstance element) {
		return this.diagrams.stream()
			.filter((diagram) -> diagram.model().equals(element.getModelInstance()))
			.map(Diagram::file)
			.findFirst()
			.orElse("");
	}

	/** Every element of every diagram. */
	List<FlowNode> nodes() {
		return this.diagrams.stream().flatMap((diagram) -> diagram.all(FlowNode.class).stream()).toList();
	}

}
