package org.assay.pack.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The files of a pack that could be read. */
final class Pack {

	private final List<Diagram> diagrams;

	private final Map<String, DmnModelInstance> tables;

	private final Map<String, JsonNode> forms;

	private final Map<String, Process> processes = new HashMap<>();

	private final Map<FlowNode, Drawn> nodes = new LinkedHashMap<>();

	Pack(List<Diagram> diagrams, Map<String, DmnModelInstance> tables, Map<String, JsonNode> forms) {
		this.diagrams = List.copyOf(diagrams);
		this.tables = tables;
		this.forms = forms;
		for (Diagram diagram : diagrams) {
			diagram.processes().forEach((process) -> this.processes.putIfAbsent(process.getId(), process));
			diagram.all(FlowNode.class)
				.forEach((node) -> this.nodes.put(node,
						new Drawn(diagram.file(), Elements.names(node).collect(Collectors.toUnmodifiableSet()))));
		}
	}

	/** The BPMN files. */
	List<Diagram> diagrams() {
		return this.diagrams;
	}

	/** The DMN files by name. */
	Map<String, DmnModelInstance> tables() {
		return this.tables;
	}

	/** The forms by file name. */
	Map<String, JsonNode> forms() {
		return this.forms;
	}

	/** The form with the id. */
	Optional<JsonNode> form(String id) {
		return this.forms.values().stream().filter((form) -> id.equals(form.path("id").asText())).findFirst();
	}

	/** The processes by their ids; the first of those that share one. */
	Map<String, Process> processes() {
		return this.processes;
	}

	Optional<Process> process(String id) {
		return Optional.ofNullable(this.processes.get(id));
	}

	/** Every element of every diagram. */
	Set<FlowNode> nodes() {
		return this.nodes.keySet();
	}

	/** The elements that are one of those named; see {@link Elements#names}. */
	List<FlowNode> named(Collection<String> names) {
		return this.nodes.entrySet()
			.stream()
			.filter((node) -> node.getValue().names().stream().anyMatch(names::contains))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The names of an element; see {@link Elements#names}. */
	Set<String> names(FlowNode node) {
		return Optional.ofNullable(this.nodes.get(node)).map(Drawn::names).orElse(Set.of());
	}

	/** The file that an element is drawn in. */
	String fileOf(FlowNode node) {
		return Optional.ofNullable(this.nodes.get(node)).map(Drawn::file).orElse("");
	}

	/** The file that a process is drawn in. */
	String fileOf(Process process) {
		return this.diagrams.stream()
			.filter((diagram) -> diagram.processes().contains(process))
			.map(Diagram::file)
			.findFirst()
			.orElse("");
	}

	private record Drawn(String file, Set<String> names) {
	}

}
