package org.assay.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A place of a diagram where a case can wait.
 *
 * @param kind what it is, and for an event what lets it happen
 * @param within the process or sub-process it is drawn in
 * @param asks what is asked or waited for there: a step, a called process, a message
 * @param posts to whom it is given
 * @param separateFrom steps nobody may have done who does this one
 * @param replaces ids of earlier elements whose place it takes, as the diagram says
 */
record DrawnElement(String id, String name, String kind, String within, String asks, Set<String> posts,
		Set<String> separateFrom, Set<String> replaces) {

	static DrawnElement of(FlowNode node) {
		String events = node.getChildElementsByType(EventDefinition.class)
			.stream()
			.map((event) -> event.getElementType().getTypeName())
			.collect(Collectors.joining());
		String place = (node instanceof BoundaryEvent boundary) ? boundary.getAttachedTo().getId()
				: ((BaseElement) node.getParentElement()).getId();
		String name = (node.getName() != null) ? node.getName().replaceAll("\\s+", " ") : "a step without a name";
		return new DrawnElement(node.getId(), name, node.getElementType().getTypeName() + events, place, asks(node),
				posts(node), listed(node, "assay.separateFrom"), listed(node, "assay.replaces"));
	}

	private static Set<String> listed(FlowNode node, String property) {
		Set<String> ids = new TreeSet<>(
				List.of(properties(node).getOrDefault(property, "").strip().split("\\s*,\\s*")));
		ids.remove("");
		return ids;
	}

	/** Whether Assay does the same here, in the same part of the diagram. */
	boolean isLike(DrawnElement other) {
		return this.kind.equals(other.kind) && this.within.equals(other.within) && this.asks.equals(other.asks);
	}

	private static String asks(FlowNode node) {
		if (node instanceof CallActivity call) {
			return call.getCalledElement();
		}
		return node.getChildElementsByType(MessageEventDefinition.class)
			.stream()
			.map((event) -> event.getMessage().getName())
			.findFirst()
			.orElseGet(() -> properties(node).getOrDefault("assay.step", ""));
	}

	private static Set<String> posts(FlowNode node) {
		return (node instanceof UserTask task) ? new TreeSet<>(task.getCamundaCandidateGroupsList()) : Set.of();
	}

	/** What the diagram asks of the step besides its form. */
	static Map<String, String> properties(FlowNode node) {
		return (node.getExtensionElements() == null) ? Map.of()
				: node.getExtensionElements()
					.getDomElement()
					.getChildElements()
					.stream()
					.flatMap((element) -> element.getChildElements().stream())
					.filter((element) -> element.getLocalName().equals("property"))
					// Modeler leaves empty ones that mean nothing.
					.filter((element) -> element.getAttribute("value") != null)
					.collect(Collectors.toMap((element) -> element.getAttribute("name"),
							(element) -> element.getAttribute("value"), (one, other) -> one));
	}

}
