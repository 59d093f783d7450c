package org.assay.pack.check;

import java.util.Map;
import java.util.function.Consumer;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What somebody in Camunda Modeler does to a diagram; all that is drawn has a picture.
 */
final class Sketch {

	private final BpmnModelInstance model;

	Sketch(BpmnModelInstance model) {
		this.model = model;
	}

	/** Something new within a process or sub-process. */
	<T extends FlowNode> T add(ModelElementInstance within, Class<T> type, String id, String name) {
		T added = this.model.newInstance(type, id);
		added.setName(name);
		within.addChildElement(added);
		draw(added);
		return added;
	}

	/** Something new beside an element. */
	<T extends FlowNode> T beside(String element, Class<T> type, String id, String name) {
		return add(node(element).getParentElement(), type, id, name);
	}

	/** A task without a step of Assay's, with a form and properties. */
	Consumer<UserTask> step(String post, String form, Map<String, String> properties) {
		return (task) -> {
			task.setCamundaCandidateGroups(post);
			task.setCamundaFormRef(form);
			task.setCamundaFormRefBinding("deployment");
			Documentation why = this.model.newInstance(Documentation.class);
			why.setTextContent("The council's own constitution asks for it.");
			task.getDocumentations().add(why);
			CamundaProperties all = this.model.newInstance(CamundaProperties.class);
			properties.forEach((name, value) -> add(all, name, value));
			ExtensionElements extensions = this.model.newInstance(ExtensionElements.class);
			task.setExtensionElements(extensions);
			extensions.addChildElement(all);
		};
	}

	/** Changes a property of a task, or adds it. */
	void set(String task, String property, String value) {
		CamundaProperties all = node(task).getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.singleResult();
		all.getCamundaProperties()
			.stream()
			.filter((one) -> property.equals(one.getCamundaName()))
			.toList()
			.forEach(all::removeChildElement);
		add(all, property, value);
	}

	private void add(CamundaProperties all, String name, String value) {
		CamundaProperty property = this.model.newInstance(CamundaProperty.class);
		property.setCamundaName(name);
		property.setCamundaValue(value);
		all.addChildElement(property);
	}

	/** The event waits for a time. */
	void waits(FlowNode event, String period) {
		TimerEventDefinition timer = this.model.newInstance(TimerEventDefinition.class);
		TimeDuration duration = this.model.newInstance(TimeDuration.class);
		duration.setTextContent(period);
		event.addChildElement(timer);
		timer.setTimeDuration(duration);
	}

	SequenceFlow arrow(FlowNode from, FlowNode to) {
		SequenceFlow arrow = this.model.newInstance(SequenceFlow.class,
				"SequenceFlow_" + from.getId() + "_" + to.getId());
		from.getParentElement().addChildElement(arrow);
		arrow.setSource(from);
		arrow.setTarget(to);
		from.getOutgoing().add(arrow);
		to.getIncoming().add(arrow);
		draw(arrow);
		return arrow;
	}

	/** An arrow from a gateway. */
	SequenceFlow arrow(FlowNode from, FlowNode to, String answer, String condition) {
		SequenceFlow arrow = arrow(from, to);
		arrow.setName(answer);
		ConditionExpression expression = this.model.newInstance(ConditionExpression.class);
		expression.setTextContent(condition);
		arrow.setConditionExpression(expression);
		return arrow;
	}

	/** Puts something between the arrow and where it leads to; returns the way on. */
	SequenceFlow into(String arrow, FlowNode first, FlowNode last) {
		SequenceFlow before = this.model.getModelElementById(arrow);
		FlowNode next = before.getTarget();
		redirect(before, first);
		return arrow(last, next);
	}

	/** Lets the arrow lead elsewhere. */
	void redirect(SequenceFlow arrow, FlowNode to) {
		arrow.getTarget().getIncoming().remove(arrow);
		arrow.setTarget(to);
		to.getIncoming().add(arrow);
	}

	/** Takes away a gateway that only brings arrows together, or only passes one on. */
	void melt(String gateway) {
		FlowNode gone = node(gateway);
		SequenceFlow on = gone.getOutgoing().iterator().next();
		FlowNode next = on.getTarget();
		for (SequenceFlow arrow : gone.getIncoming().toArray(SequenceFlow[]::new)) {
			redirect(arrow, next);
		}
		next.getIncoming().remove(on);
		erase(on);
		erase(gone);
	}

	void erase(FlowElement element) {
		this.model.getModelElementsByType(DiagramElement.class)
			.stream()
			.filter((drawn) -> (drawn instanceof BpmnShape shape && element.equals(shape.getBpmnElement()))
					|| (drawn instanceof BpmnEdge edge && element.equals(edge.getBpmnElement())))
			.toList()
			.forEach((drawn) -> drawn.getParentElement().removeChildElement(drawn));
		element.getParentElement().removeChildElement(element);
	}

	SequenceFlow arrow(String id) {
		return this.model.getModelElementById(id);
	}

	FlowNode node(String id) {
		return this.model.getModelElementById(id);
	}

	private void draw(FlowNode node) {
		BpmnShape shape = this.model.newInstance(BpmnShape.class);
		Bounds bounds = this.model.newInstance(Bounds.class);
		bounds.setX(100);
		bounds.setY(900);
		bounds.setWidth(100);
		bounds.setHeight(80);
		shape.setBounds(bounds);
		shape.setBpmnElement(node);
		plane().addChildElement(shape);
	}

	private void draw(SequenceFlow arrow) {
		BpmnEdge edge = this.model.newInstance(BpmnEdge.class);
		edge.setBpmnElement(arrow);
		for (int end = 0; end < 2; end++) {
			Waypoint point = this.model.newInstance(Waypoint.class);
			point.setX(100.0 + 100 * end);
			point.setY(940);
			edge.addChildElement(point);
		}
		plane().addChildElement(edge);
	}

	private BpmnPlane plane() {
		return this.model.getModelElementsByType(BpmnPlane.class).iterator().next();
	}

}
