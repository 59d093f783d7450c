package org.assay.pack.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What runs can be seen: every element and arrow is on the picture. */
final class PictureRule implements Rule {

	@Override
	public void check(Pack pack, Problems problems) {
		for (Diagram diagram : pack.diagrams()) {
			Set<BaseElement> drawn = new HashSet<>();
			diagram.all(BpmnShape.class).forEach((shape) -> drawn.add(shape.getBpmnElement()));
			diagram.all(BpmnEdge.class).forEach((edge) -> drawn.add(edge.getBpmnElement()));
			if (drawn.isEmpty()) {
				problems.error(diagram.file(), "The file has no picture.", "Draw the process in Camunda Modeler.");
				continue;
			}
			Stream.concat(diagram.all(FlowNode.class).stream(), diagram.all(SequenceFlow.class).stream())
				.filter((element) -> !drawn.contains(element))
				.forEach((element) -> problems.error(diagram.file(), element, "It is not on the picture.",
						"Delete it and draw it again in Camunda Modeler."));
		}
	}

}
