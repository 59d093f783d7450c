package org.assay.pack.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.jspecify.annotations.Nullable;

/** The files of a pack that could be read. */
final class Pack {

	private final List<Diagram> diagrams;

	private final Map<String, DmnModelInstance> tables;

	private final Map<String, JsonNode> forms;

	private final Map<String, String> formFiles = new HashMap<>();

	private final Map<String, Process> processes = new HashMap<>();

	private final Map<Process, Diagram> drawnIn = new HashMap<>();

	private final Map<FlowNode, Drawn> nodes = new LinkedHashMap<>();

	private final Map<FlowNode, List<SequenceFlow>> outgoing = new HashMap<>();

	private final Map<String, Set<FlowNode>> deciders = new HashMap<>();

	private final Map<Process, FlowNet> nets = new HashMap<>();

	private @Nullable List<DecisionTable> decisions;

	Pack(List<Diagram> diagrams, Map<String, DmnModelInstance> tables, Map<String, JsonNode> forms) {
		this.diagrams = List.copyOf(diagrams);
		this.tables = tables;
		this.forms = forms;
		forms.forEach((file, form) -> this.formFiles.putIfAbsent(form.path("id").asText(), file));
		for (Diagram diagram : diagrams) {
			for (Process process : diagram.processes()) {
				this.processes.putIfAbsent(process.getId(), process);
				this.drawnIn.put(process, diagram);
			}
			for (SequenceFlow flow : diagram.all(SequenceFlow.class)) {
				FlowNode from = flow.getSource();
				if (from != null && flow.getParentElement().equals(from.getParentElement())) {
					this.outgoing.computeIfAbsent(from, (node) -> new ArrayList<>()).add(flow);
				}
			}
			for (FlowNode node : diagram.all(FlowNode.class)) {
				this.nodes.put(node, new Drawn(diagram.file(),
						Elements.names(node, outgoing(node)).collect(Collectors.toUnmodifiableSet())));
				Elements.decided(node)
					.ifPresent((variable) -> this.deciders.computeIfAbsent(variable, (name) -> new LinkedHashSet<>())
						.add(node));
			}
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
		return Optional.ofNullable(this.forms.get(fileOfForm(id)));
	}

	/** The file of the form with the id. */
	String fileOfForm(String id) {
		return this.formFiles.getOrDefault(id, "");
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

	/** The tasks that decide the variable: by what somebody answers, or by a table. */
	Set<FlowNode> deciders(String variable) {
		return this.deciders.getOrDefault(variable, Set.of());
	}

	/** The decision tables that can be proven. */
	List<DecisionTable> decisions() {
		if (this.decisions == null) {
			this.decisions = this.tables.entrySet()
				.stream()
				.flatMap((table) -> DecisionReader.read(table.getKey(), table.getValue(), new Problems()).stream())
				.toList();
		}
		return this.decisions;
	}

	/** The process laid out. */
	FlowNet net(Process process) {
		return this.nets.computeIfAbsent(process, (one) -> FlowNetBuilder.build(one, this));
	}

	/** The arrows that leave the element, as the engine sees them. */
	List<SequenceFlow> outgoing(FlowNode node) {
		return this.outgoing.getOrDefault(node, List.of());
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
		return diagram(process).file();
	}

	/** The elements of a type in the file that a process is drawn in. */
	<T extends BaseElement> Collection<T> all(Process process, Class<T> type) {
		return diagram(process).all(type);
	}

	private Diagram diagram(Process process) {
		return Objects.requireNonNull(this.drawnIn.get(process), "a process of this pack");
	}

	private record Drawn(String file, Set<String> names) {
	}

}
