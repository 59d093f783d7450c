package org.assay.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Document;

/**
 * A process as its diagram has it, as far as a running case depends on it.
 *
 * @param elements all places of the diagram by their id
 * @param course see {@link Course}
 * @param decisions the ids of the decision tables it asks
 */
record DrawnProcess(String name, Map<String, DrawnElement> elements, String course, Set<String> decisions) {

	static DrawnProcess of(BpmnModelInstance diagram) {
		Process process = diagram.getModelElementsByType(Process.class).iterator().next();
		Map<String, DrawnElement> elements = diagram.getModelElementsByType(FlowNode.class)
			.stream()
			.map(DrawnElement::of)
			.collect(Collectors.toMap(DrawnElement::id, Function.identity()));
		Set<String> decisions = diagram.getModelElementsByType(BusinessRuleTask.class)
			.stream()
			.flatMap((task) -> Optional.ofNullable(task.getCamundaDecisionRef()).stream())
			.collect(Collectors.toSet());
		Document document = (Document) diagram.getDocument().getDomSource().getNode();
		return new DrawnProcess((process.getName() != null) ? process.getName() : process.getId(), elements,
				Course.of(document.getDocumentElement()), decisions);
	}

	/** The id in the diagram: the engine tells several at once from each one of them. */
	static String drawn(String place) {
		return place.replace("#multiInstanceBody", "");
	}

	/** What people call the place, or the process itself. */
	String name(String id) {
		return element(drawn(id)).map(DrawnElement::name).orElse(this.name);
	}

	/**
	 * Which step of a later version takes the place of one that it no longer has: of the
	 * new ones in the same part of the diagram where Assay does the same, the one that
	 * says so, or the only one.
	 */
	Map<String, String> successorsIn(DrawnProcess later) {
		Map<String, String> successors = new TreeMap<>();
		for (DrawnElement old : this.elements.values()) {
			if (later.element(old.id()).isEmpty() && !old.posts().isEmpty()) {
				List<DrawnElement> alike = later.elements.values()
					.stream()
					.filter((young) -> element(young.id()).isEmpty() && young.isLike(old))
					.toList();
				alike.stream()
					.filter((young) -> young.replaces().contains(old.id())
							|| (alike.size() == 1 && !old.asks().isEmpty()))
					.findFirst()
					.ifPresent((young) -> successors.put(old.id(), young.id()));
			}
		}
		return successors;
	}

	Optional<DrawnElement> element(String id) {
		return Optional.ofNullable(this.elements.get(id));
	}

}
