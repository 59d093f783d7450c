package org.assay.pack.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What Assay reads from the elements of a diagram. */
final class Elements {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private Elements() {
	}

	/**
	 * The Camunda properties of an element; Modeler leaves empty ones that mean nothing.
	 */
	static List<CamundaProperty> properties(BaseElement element) {
		return extensions(element, CamundaProperties.class)
			.flatMap((properties) -> properties.getChildElementsByType(CamundaProperty.class).stream())
			.filter((property) -> property.getCamundaValue() != null && !property.getCamundaValue().isBlank())
			.toList();
	}

	/** The value of a Camunda property, such as {@code assay.step}. */
	static Optional<String> property(BaseElement element, String name) {
		return properties(element).stream()
			.filter((property) -> name.equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.findFirst();
	}

	/** The items of a Camunda property that holds several, separated by commas. */
	static List<String> listed(BaseElement element, String property) {
		return property(element, property).map(Elements::split).orElse(List.of());
	}

	static List<String> split(String listed) {
		return Stream.of(listed.split(",")).map(String::strip).filter((item) -> !item.isEmpty()).toList();
	}

	/** The step key of a task. */
	static Optional<String> step(BaseElement element) {
		return (element instanceof UserTask) ? property(element, "assay.step") : Optional.empty();
	}

	/** A value of Camunda's own, such as {@code formRef}. */
	static Optional<String> attribute(BaseElement element, String name) {
		return Optional.ofNullable(element.getAttributeValueNs(CAMUNDA, name)).filter((value) -> !value.isBlank());
	}

	/** The id of the form that a task or the start of a case shows. */
	static Optional<String> form(BaseElement element) {
		return attribute(element, "formRef");
	}

	/** The posts that may do a task. */
	static List<String> posts(UserTask task) {
		return Optional.ofNullable(task.getCamundaCandidateGroups()).map(Elements::split).orElse(List.of());
	}

	/** The variable that a task decides: by what somebody answers, or by a table. */
	static Optional<String> decided(FlowNode node) {
		return (node instanceof UserTask) ? property(node, "assay.outcome")
				: (node instanceof BusinessRuleTask) ? attribute(node, "resultVariable") : Optional.empty();
	}

	/** Every expression that calls an action of Assay. */
	static List<String> actions(FlowNode node) {
		return Stream
			.concat(attribute(node, "delegateExpression").stream(),
					extensions(node, CamundaExecutionListener.class)
						.map(CamundaExecutionListener::getCamundaDelegateExpression))
			.filter((expression) -> expression != null)
			.toList();
	}

	/**
	 * What the law's requirements can call an element by: a step by its key, an action or
	 * a timer by its expression, a message by its name, a decision by its id, a gateway
	 * by a condition of the arrows that leave it.
	 */
	static Stream<String> names(FlowNode node, List<SequenceFlow> outgoing) {
		Stream<String> decision = (node instanceof BusinessRuleTask rule)
				? Optional.ofNullable(rule.getCamundaDecisionRef()).stream() : Stream.empty();
		Stream<String> asked = (node instanceof Gateway) ? outgoing.stream().flatMap(Elements::condition)
				: Stream.empty();
		return Stream
			.of(step(node).stream(), actions(node).stream(), Events.message(node).stream(), Events.timer(node).stream(),
					decision, asked)
			.flatMap((names) -> names);
	}

	/** The condition on which the arrow is followed. */
	static Stream<String> condition(SequenceFlow flow) {
		return Optional.ofNullable(flow.getConditionExpression())
			.map((condition) -> condition.getTextContent().strip().replaceAll("\\s+", " "))
			.stream();
	}

	/** How a person who looks at the diagram would call the element. */
	static String label(FlowElement element) {
		String name = element.getName();
		return (name == null || name.isBlank()) ? element.getId() : name.strip().replaceAll("\\s+", " ");
	}

	private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> Stream<T> extensions(
			BaseElement element, Class<T> type) {
		return Optional.ofNullable(element.getExtensionElements())
			.stream()
			.flatMap((extensions) -> extensions.getChildElementsByType(type).stream());
	}

}
