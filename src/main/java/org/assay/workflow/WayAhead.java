package org.assay.workflow;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a case cannot avoid on its way to the end of its diagram. A step that some way
 * goes round, such as the answer to points of fact, is not counted on. Where the diagram
 * forks into ways that are all taken, only what lies outside them is.
 */
final class WayAhead {

	private final BpmnModelInstance diagram;

	private final Function<String, @Nullable BpmnModelInstance> called;

	/**
	 * @param called gives the diagram of a process that this one calls, or null if it was
	 * not called yet
	 */
	WayAhead(BpmnModelInstance diagram, Function<String, @Nullable BpmnModelInstance> called) {
		this.diagram = diagram;
		this.called = called;
	}

	/**
	 * The steps from where the case stands.
	 * @param standing the elements where it stands and since when
	 */
	List<CaseCourse.Ahead> from(Map<String, Instant> standing) {
		return standing.entrySet()
			.stream()
			.flatMap((one) -> (this.diagram.getModelElementById(one.getKey()) instanceof FlowNode node
					&& node.getParentElement() instanceof Process && isStep(node))
							? Stream.of(new At(node, one.getValue())) : Stream.empty())
			.map((at) -> Stream
				.concat(Stream.of(ahead(at.node(), at.since())),
						after(at.node()).stream().map((step) -> ahead(step, null)))
				.toList())
			.max(Comparator.comparing(List::size))
			.orElse(List.of());
	}

	/** The steps that every way from the node to an end passes, in order. */
	private static List<FlowNode> after(FlowNode from) {
		List<FlowNode> unavoidable = reach(from, null).stream()
			.filter((node) -> isStep(node) && !node.equals(from))
			.filter((step) -> reach(from, step).stream().noneMatch(EndEvent.class::isInstance))
			.toList();
		return unavoidable.stream()
			.sorted(Comparator.comparing(
					(step) -> unavoidable.stream().filter((other) -> !reach(from, other).contains(step)).count()))
			.toList();
	}

	private static Set<FlowNode> reach(FlowNode from, @Nullable FlowNode without) {
		Set<FlowNode> reached = new LinkedHashSet<>();
		Deque<FlowNode> next = new ArrayDeque<>(from.getSucceedingNodes().list());
		while (!next.isEmpty()) {
			FlowNode node = next.remove();
			if (!node.equals(without) && reached.add(node)) {
				next.addAll(node.getSucceedingNodes().list());
			}
		}
		return reached;
	}

	private static boolean isStep(FlowNode node) {
		return node instanceof UserTask || node instanceof CallActivity;
	}

	private CaseCourse.Ahead ahead(FlowNode step, @Nullable Instant since) {
		return new CaseCourse.Ahead(step.getId(), Objects.requireNonNullElse(step.getName(), step.getId()), since,
				deadlines(step));
	}

	private List<String> deadlines(FlowNode step) {
		if (step instanceof CallActivity call) {
			BpmnModelInstance inner = this.called.apply(call.getCalledElement());
			return (inner == null) ? List.of()
					: inner.getModelElementsByType(StartEvent.class)
						.stream()
						.filter((start) -> start.getParentElement() instanceof Process)
						.findFirst()
						.map((start) -> after(start).stream().flatMap((one) -> deadlines(one).stream()).toList())
						.orElse(List.of());
		}
		return (step.getExtensionElements() == null) ? List.of()
				: step.getExtensionElements()
					.getElementsQuery()
					.filterByType(CamundaProperties.class)
					.list()
					.stream()
					.flatMap((all) -> all.getCamundaProperties().stream())
					.filter((property) -> "assay.due".equals(property.getCamundaName()))
					.map((property) -> property.getCamundaValue())
					.toList();
	}

	/** Where the case stands. */
	private record At(FlowNode node, Instant since) {
	}

}
