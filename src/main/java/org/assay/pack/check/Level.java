package org.assay.pack.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * The elements drawn side by side in one process or sub-process, and the ways that lead
 * into and out of each. As the engine does, it believes the source and target of a flow,
 * not what the elements list as incoming and outgoing.
 */
final class Level {

	private static final int SUBSETS_OF = 6;

	private final Scope scope;

	private final Collection<FlowElement> elements;

	private final Map<SequenceFlow, Integer> flows = new LinkedHashMap<>();

	private final Map<FlowNode, List<Integer>> in = new HashMap<>();

	private final Map<FlowNode, List<SequenceFlow>> out = new HashMap<>();

	private final Map<Activity, List<BoundaryEvent>> events = new HashMap<>();

	/**
	 * @param places gives each arrow its place
	 */
	Level(Scope scope, Collection<FlowElement> elements, ToIntFunction<SequenceFlow> places) {
		this.scope = scope;
		this.elements = elements;
		for (FlowElement element : elements) {
			if (element instanceof SequenceFlow flow) {
				int place = places.applyAsInt(flow);
				this.flows.put(flow, place);
				this.in.computeIfAbsent(flow.getTarget(), (node) -> new ArrayList<>()).add(place);
				this.out.computeIfAbsent(flow.getSource(), (node) -> new ArrayList<>()).add(flow);
			}
			else if (element instanceof BoundaryEvent event) {
				this.events.computeIfAbsent(event.getAttachedTo(), (activity) -> new ArrayList<>()).add(event);
			}
		}
	}

	Scope scope() {
		return this.scope;
	}

	List<FlowNode> nodes() {
		return this.elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
	}

	/** What the element needs in order to happen: each list is one way to reach it. */
	List<List<Integer>> arrivals(FlowNode node) {
		List<Integer> in = in(node);
		if (node instanceof ParallelGateway) {
			return in.isEmpty() ? List.of() : List.of(in);
		}
		return in.stream().map(List::of).toList();
	}

	List<Integer> in(FlowNode node) {
		return this.in.getOrDefault(node, List.of());
	}

	/** The events on the edge of the element. */
	List<BoundaryEvent> events(FlowNode node) {
		return this.events.getOrDefault(node, List.of());
	}

	/** What may follow the element: each list is marked together. */
	List<List<Integer>> choices(FlowNode node) {
		List<SequenceFlow> out = out(linkedFrom(node));
		if (out.isEmpty()) {
			return List.of(List.of());
		}
		if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
			return out.stream().map((flow) -> List.of(place(flow))).toList();
		}
		if (node instanceof InclusiveGateway || node instanceof ComplexGateway) {
			return subsets(out.stream().map(this::place).toList());
		}
		return afterActivity(node, out);
	}

	private List<List<Integer>> afterActivity(FlowNode node, List<SequenceFlow> out) {
		List<Integer> always = new ArrayList<>();
		List<Integer> sometimes = new ArrayList<>();
		for (SequenceFlow flow : out) {
			boolean chosen = !(node instanceof ParallelGateway)
					&& (flow.getConditionExpression() != null || isDefault(node, flow));
			(chosen ? sometimes : always).add(place(flow));
		}
		List<List<Integer>> choices = new ArrayList<>();
		if (!always.isEmpty()) {
			choices.add(always);
		}
		for (List<Integer> subset : subsets(sometimes)) {
			List<Integer> together = new ArrayList<>(always);
			together.addAll(subset);
			choices.add(together);
		}
		return choices;
	}

	private static boolean isDefault(FlowNode node, SequenceFlow flow) {
		return node instanceof Activity activity && flow.equals(activity.getDefault());
	}

	private FlowNode linkedFrom(FlowNode node) {
		return (node instanceof ThrowEvent thrower) ? thrower.getEventDefinitions()
			.stream()
			.filter(LinkEventDefinition.class::isInstance)
			.map((link) -> ((LinkEventDefinition) link).getName())
			.flatMap((name) -> nodes().stream().filter((other) -> Events.isLinkTarget(other, name)))
			.findFirst()
			.orElse(node) : node;
	}

	private List<SequenceFlow> out(FlowNode node) {
		return this.out.getOrDefault(node, List.of());
	}

	private int place(SequenceFlow flow) {
		return this.flows.getOrDefault(flow, -1);
	}

	/** All subsets that are not empty; of many, only the small ones and the whole. */
	private static List<List<Integer>> subsets(List<Integer> all) {
		List<List<Integer>> subsets = new ArrayList<>();
		for (int chosen = 1; chosen < (1L << Math.min(all.size(), SUBSETS_OF)); chosen++) {
			List<Integer> subset = new ArrayList<>();
			for (int index = 0; index < Math.min(all.size(), SUBSETS_OF); index++) {
				if ((chosen & (1 << index)) != 0) {
					subset.add(all.get(index));
				}
			}
			subsets.add(subset);
		}
		for (int index = SUBSETS_OF; index < all.size(); index++) {
			subsets.add(List.of(all.get(index)));
		}
		if (all.size() > SUBSETS_OF) {
			subsets.add(all);
		}
		return subsets;
	}

}
