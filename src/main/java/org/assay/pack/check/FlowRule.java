package org.assay.pack.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * Every case can go on until it ends: nothing hangs, waits for ever or goes in circles.
 */
final class FlowRule implements Rule {

	@Override
	public void check(Pack pack, Problems problems) {
		for (Process process : pack.processes().values()) {
			String file = pack.fileOf(process);
			FlowNet net = pack.net(process);
			checkStarts(file, process, problems);
			boolean reached = checkReached(pack, net, process, problems);
			boolean left = checkLeaves(pack, net, process, problems);
			if (reached && left) {
				checkStuck(file, net, problems);
			}
		}
		pack.nodes().forEach((node) -> checkCaught(pack, node, problems));
	}

	private static void checkStarts(String file, Process process, Problems problems) {
		List<StartEvent> blank = process.getChildElementsByType(StartEvent.class)
			.stream()
			.filter((start) -> start.getEventDefinitions().isEmpty())
			.toList();
		if (blank.size() > 1) {
			problems.error(file, blank.get(1), "It is a second beginning without an event.",
					"Keep one blank start event; let every other wait for a message.");
		}
	}

	private static boolean checkReached(Pack pack, FlowNet net, Process process, Problems problems) {
		String file = pack.fileOf(process);
		Set<FlowNode> reached = new HashSet<>();
		for (Move move : net.moves()) {
			if (move.takes().stream().allMatch((place) -> isReached(net, place))
					&& (move.joins().isEmpty() || move.joins().stream().anyMatch((place) -> isReached(net, place)))) {
				reached.add(move.element());
			}
		}
		boolean all = true;
		for (FlowNode node : pack.all(process, FlowNode.class)) {
			boolean inner = node instanceof StartEvent && node.getParentElement() instanceof SubProcess;
			if (!inner && !reached.contains(node)) {
				problems.error(file, node, "No way leads here from the beginning.",
						"Lead an arrow to it, or delete it.");
				all = false;
			}
		}
		return all;
	}

	private static boolean isReached(FlowNet net, int place) {
		return place == FlowNet.BEGINNING || net.leads(FlowNet.BEGINNING, place);
	}

	private static boolean checkLeaves(Pack pack, FlowNet net, Process process, Problems problems) {
		String file = pack.fileOf(process);
		Set<Integer> ending = new HashSet<>();
		net.moves()
			.stream()
			.filter((move) -> move.element() instanceof EndEvent || move.gives().isEmpty())
			.forEach((move) -> {
				ending.addAll(move.takes());
				ending.addAll(move.joins());
			});
		boolean all = true;
		for (Move move : net.moves()) {
			boolean out = move.gives().isEmpty() || move.element() instanceof EndEvent || move.gives()
				.stream()
				.anyMatch(
						(place) -> ending.contains(place) || ending.stream().anyMatch((end) -> net.leads(place, end)));
			if (!out && move.element().getModelInstance().equals(process.getModelInstance())) {
				problems.error(file, move.element(), "From here no way leads to an end.",
						"Lead an arrow on to an end event.");
				all = false;
			}
		}
		for (FlowNode node : pack.all(process, FlowNode.class)) {
			boolean ends = node instanceof EndEvent || (node instanceof SubProcess inner && inner.triggeredByEvent())
					|| Events.isLinkThrow(node);
			if (!ends && pack.outgoing(node).isEmpty()) {
				problems.error(file, node, "No arrow leads on from it.", "Lead an arrow on, if only to an end event.");
				all = false;
			}
		}
		return all;
	}

	private static void checkStuck(String file, FlowNet net, Problems problems) {
		try {
			new PathSearch(net).findStuck()
				.ifPresent((way) -> problems.error(file, way.get(way.size() - 1),
						"A case can come to a stand here for ever: a join waits for a branch that does not come.",
						"Join only what was forked: merge branches of which one is taken with an exclusive gateway."));
		}
		catch (PathSearch.TooTangled ex) {
			problems.error(file, "The process branches too often to be proven.",
					"Join parallel branches earlier or move a part into a called process.");
		}
	}

	/** An error or escalation that is thrown is caught around it, or by a caller. */
	private static void checkCaught(Pack pack, FlowNode node, Problems problems) {
		if (!(node instanceof ThrowEvent) || !Events.raises(node)) {
			return;
		}
		boolean caught = pack.nodes()
			.stream()
			.filter((other) -> other instanceof BoundaryEvent || other instanceof StartEvent)
			.map(CatchEvent.class::cast)
			.anyMatch((event) -> Events.catches(event, node));
		if (!caught) {
			problems.error(pack.fileOf(node), node, "Nothing catches what it throws.",
					"Add an event with the same code on the edge of the sub-process, or use a plain end.");
		}
	}

}
