package org.assay.pack.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What {@link SpineMutationTests} does to diagrams. */
final class Mutation {

	private Mutation() {
	}

	/**
	 * An event ends all that runs in the process, and does what must not be done yet.
	 * @param first what it does as the spine names it, if it does not end the case at
	 * once
	 */
	static void interrupt(BpmnModelInstance model, String process, Optional<String> first) {
		SubProcess ending = add(model.getModelElementById(process), SubProcess.class);
		ending.setTriggeredByEvent(true);
		StartEvent start = add(ending, StartEvent.class);
		MessageEventDefinition event = model.newInstance(MessageEventDefinition.class);
		start.addChildElement(event);
		FlowNode before = start;
		if (first.isPresent()) {
			model.getModelElementsByType(Message.class)
				.stream()
				.filter((message) -> message.getName().endsWith("Withdrawn"))
				.forEach(event::setMessage);
			before = named(ending, first.get());
			connect(start, before);
		}
		SequenceFlow on = connect(before, add(ending, EndEvent.class));
		if (before instanceof Gateway) {
			ConditionExpression condition = model.newInstance(ConditionExpression.class);
			condition.setTextContent(first.orElseThrow());
			on.setConditionExpression(condition);
		}
	}

	private static FlowNode named(SubProcess within, String name) {
		if (name.contains("==")) {
			return add(within, ExclusiveGateway.class);
		}
		if (name.startsWith("${")) {
			ServiceTask action = add(within, ServiceTask.class);
			action.setCamundaDelegateExpression(name);
			return action;
		}
		if (Character.isUpperCase(name.charAt(0))) {
			BusinessRuleTask table = add(within, BusinessRuleTask.class);
			table.setCamundaDecisionRef(name);
			return table;
		}
		UserTask step = add(within, UserTask.class);
		CamundaProperty property = within.getModelInstance().newInstance(CamundaProperty.class);
		property.setCamundaName("assay.step");
		property.setCamundaValue(name);
		step.setExtensionElements(within.getModelInstance().newInstance(ExtensionElements.class));
		CamundaProperties properties = step.getExtensionElements().addExtensionElement(CamundaProperties.class);
		properties.addChildElement(property);
		return step;
	}

	/** An arrow that is followed once one of those named, in the same part, is done. */
	static Optional<SequenceFlow> later(FlowNode node, List<String> named) {
		return flows(node).stream()
			.filter((flow) -> flow.getParentElement().equals(node.getParentElement()))
			.filter((flow) -> (flow.getSource() instanceof Gateway) ? Elements.condition(flow).anyMatch(named::contains)
					: Elements.names(flow.getSource(), List.of()).anyMatch(named::contains))
			.filter((flow) -> !flow.getTarget().equals(node))
			.findFirst();
	}

	/** The ends of the part of the diagram that the element is in. */
	static List<EndEvent> ends(FlowNode node) {
		return node.getModelInstance()
			.getModelElementsByType(EndEvent.class)
			.stream()
			.filter((end) -> end.getParentElement().equals(node.getParentElement()) && !end.equals(node))
			.toList();
	}

	static List<SequenceFlow> outgoing(FlowNode node) {
		return flows(node).stream().filter((flow) -> node.equals(flow.getSource())).toList();
	}

	static List<SequenceFlow> incoming(FlowNode node) {
		return flows(node).stream().filter((flow) -> node.equals(flow.getTarget())).toList();
	}

	private static Collection<SequenceFlow> flows(FlowNode node) {
		return node.getModelInstance().getModelElementsByType(SequenceFlow.class);
	}

	static <T extends FlowNode> T sibling(FlowNode node, Class<T> type) {
		return add(node.getParentElement(), type);
	}

	private static <T extends FlowNode> T add(ModelElementInstance within, Class<T> type) {
		T added = within.getModelInstance().newInstance(type);
		within.addChildElement(added);
		return added;
	}

	static SequenceFlow connect(FlowNode from, FlowNode to) {
		SequenceFlow flow = from.getModelInstance().newInstance(SequenceFlow.class);
		from.getParentElement().addChildElement(flow);
		flow.setSource(from);
		flow.setTarget(to);
		return flow;
	}

}
