package org.assay.pack.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;

import static org.assertj.core.api.Assertions.assertThat;

/** The search that leaves out needless orders finds what walking every order finds. */
class PathSearchProperties {

	@Property(tries = 400)
	void theSearchAgreesWithWalkingEveryOrder(@ForAll long seed) throws PathSearch.TooTangled {
		FlowNet net = randomNet(new Random(seed));
		Aim aim = new Aim(true, (move) -> isTask(move, "does"), (move) -> isTask(move, "undoes"),
				(move) -> isTask(move, "deadline"), true, (move) -> isTask(move, "excuse"));
		Aim once = new Aim(true, aim.does(), Aim.NEVER, aim.deadline(), false, aim.excuse());
		Walk every = new Walk(net, aim);
		Walk onlyOnce = new Walk(net, once);
		Walk withoutExcuse = new Walk(net, Aim.NONE);
		// A walk that came upon a place marked twice stopped there and knows nothing.
		Assume.that(!every.doubled && !onlyOnce.doubled && !withoutExcuse.doubled);
		assertThat(new PathSearch(net).findMissing(aim).isPresent()).isEqualTo(every.missed);
		assertThat(new PathSearch(net).findMissing(once).isPresent()).isEqualTo(onlyOnce.missed);
		assertThat(new PathSearch(net).findStuck().isPresent()).isEqualTo(withoutExcuse.stuck);
	}

	private static boolean isTask(Move move, String id) {
		return move.element().getId().equals(id);
	}

	private static FlowNet randomNet(Random random) {
		BpmnModelInstance model = Bpmn.createExecutableProcess("P").startEvent("start").done();
		Process process = model.getModelElementById("P");
		List<FlowNode> nodes = new ArrayList<>();
		for (String id : List.of("does", "undoes", "deadline", "excuse", "other")) {
			nodes.add(add(model, process, Task.class, id));
		}
		for (int index = random.nextInt(5); index >= 0; index--) {
			nodes.add(add(model, process, random.nextBoolean() ? ParallelGateway.class : ExclusiveGateway.class,
					"gateway" + index));
		}
		nodes.add(add(model, process, EndEvent.class, "end"));
		FlowNode start = model.getModelElementById("start");
		connect(model, process, start, nodes.get(random.nextInt(nodes.size())));
		for (FlowNode node : nodes) {
			int out = (node instanceof EndEvent) ? 0 : (node instanceof Task) ? 1 : 1 + random.nextInt(2);
			for (int index = 0; index < out; index++) {
				connect(model, process, node, nodes.get(random.nextInt(nodes.size())));
			}
		}
		return FlowNetBuilder.build(process, new Pack(List.of(new Diagram("P.bpmn", model)), Map.of(), Map.of()));
	}

	private static FlowNode add(BpmnModelInstance model, Process process, Class<? extends FlowNode> type, String id) {
		FlowNode node = model.newInstance(type);
		node.setId(id);
		process.addChildElement(node);
		return node;
	}

	private static void connect(BpmnModelInstance model, Process process, FlowNode from, FlowNode to) {
		SequenceFlow flow = model.newInstance(SequenceFlow.class);
		process.addChildElement(flow);
		flow.setSource(from);
		flow.setTarget(to);
	}

	/** Every order of everything. */
	private static final class Walk {

		private boolean missed;

		private boolean stuck;

		private boolean doubled;

		Walk(FlowNet net, Aim aim) {
			Set<Marking> seen = new HashSet<>();
			Deque<Marking> open = new ArrayDeque<>();
			open.add(Marking.beginning(net, !aim.fromStart()));
			while (!open.isEmpty()) {
				Marking marking = open.remove();
				if (!seen.add(marking) || this.doubled) {
					continue;
				}
				this.missed |= !marking.done() && marking.isEnded() && aim.atEnd();
				List<Move> next = marking.isEnded() ? List.of() : net.moves().stream().filter(marking::allows).toList();
				this.stuck |= next.isEmpty() && !marking.isEnded();
				for (Move move : next) {
					if (!aim.isExcused(move)) {
						this.doubled |= move.gives().stream().anyMatch(marking::isMarked);
						this.missed |= !marking.done() && aim.isMissedBy(move);
						open.add(marking.after(move, aim.isDoneAfter(move, marking.done())));
					}
				}
			}
		}

	}

}
