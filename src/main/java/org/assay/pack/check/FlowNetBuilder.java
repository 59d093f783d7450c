package org.assay.pack.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Lays a process out as a {@link FlowNet}, with the processes it calls in the place of
 * the calls. Conditions are not weighed: each way out of a gateway may be taken. A task
 * that is done for each of several people or duties happens once.
 */
final class FlowNetBuilder {

	private final Pack pack;

	private final List<Scope> scopes = new ArrayList<>();

	private final Map<Integer, SequenceFlow> flows = new HashMap<>();

	private final List<Move> moves = new ArrayList<>();

	private final Deque<String> called = new ArrayDeque<>();

	private final Deque<Catcher> catchers = new ArrayDeque<>();

	private FlowNetBuilder(Pack pack) {
		this.pack = pack;
	}

	/**
	 * Lays out a process.
	 * @param pack where the processes are found that it calls
	 */
	static FlowNet build(Process process, Pack pack) {
		return new FlowNetBuilder(pack).layOut(process);
	}

	private FlowNet layOut(Process process) {
		Scope outside = new Scope(null, FlowNet.BEGINNING);
		this.scopes.add(outside);
		Scope scope = new Scope(outside, place(outside));
		this.called.push(process.getId());
		Level level = level(process.getFlowElements(), scope);
		for (StartEvent start : starts(level)) {
			begin(start, start, List.of(FlowNet.BEGINNING), scope, level);
		}
		return new FlowNet(scope, this.scopes, this.flows, this.moves, this.pack::names);
	}

	private int place(Scope scope) {
		this.scopes.add(scope);
		return this.scopes.size() - 1;
	}

	private Level level(Collection<FlowElement> elements, Scope scope) {
		Level level = new Level(scope, elements, (flow) -> {
			int place = place(scope);
			this.flows.put(place, flow);
			return place;
		});
		level.nodes().forEach((node) -> add(node, level));
		return level;
	}

	private void add(FlowNode node, Level level) {
		if (node instanceof SubProcess inner && inner.triggeredByEvent()) {
			addEventSubProcess(inner, level);
		}
		else if (node instanceof SubProcess inner) {
			addScope(node, inner.getFlowElements(), level);
		}
		else if (node instanceof CallActivity call && calledBy(call).isPresent()) {
			Process process = calledBy(call).orElseThrow();
			this.called.push(process.getId());
			addScope(node, process.getFlowElements(), level);
			this.called.pop();
		}
		else if (node instanceof EndEvent end) {
			addEnd(end, level);
		}
		else if (!(node instanceof StartEvent) && !(node instanceof BoundaryEvent)) {
			addPassing(node, level);
		}
	}

	/** A process that calls itself is laid out once. */
	private Optional<Process> calledBy(CallActivity call) {
		return Optional.ofNullable(call.getCalledElement())
			.filter((id) -> !this.called.contains(id))
			.flatMap(this.pack::process);
	}

	private void addPassing(FlowNode node, Level level) {
		List<Integer> in = level.in(node);
		if (node instanceof InclusiveGateway && in.size() > 1) {
			level.choices(node).forEach((gives) -> this.moves.add(Move.join(node, in, gives)));
			return;
		}
		for (List<Integer> takes : level.arrivals(node)) {
			level.choices(node).forEach((gives) -> this.moves.add(Move.pass(node, takes, gives)));
			level.events(node).forEach((event) -> leave(event, takes, null, takes, level));
			raise(node, takes);
		}
	}

	/** A sub-process, or a called process in the place of its call. */
	private void addScope(FlowNode activity, Collection<FlowElement> elements, Level around) {
		Scope scope = new Scope(around.scope(), place(around.scope()));
		List<Integer> running = List.of(scope.running());
		List<BoundaryEvent> events = around.events(activity);
		this.catchers.push(new Catcher(around, scope, events));
		Level inner = level(elements, scope);
		this.catchers.pop();
		for (List<Integer> takes : around.arrivals(activity)) {
			starts(inner).stream()
				.filter((start) -> start.getEventDefinitions().isEmpty())
				.forEach((start) -> begin(activity, start, takes, scope, inner));
		}
		around.choices(activity).forEach((gives) -> this.moves.add(Move.complete(activity, scope, gives)));
		events.stream()
			.filter((event) -> !Events.isRaised(event))
			.forEach((event) -> leave(event, running, scope, running, around));
	}

	private void begin(FlowNode element, StartEvent start, List<Integer> takes, Scope scope, Level level) {
		for (List<Integer> choice : level.choices(start)) {
			List<Integer> gives = with(List.of(scope.running()), choice);
			this.moves.add((element == start) ? Move.pass(start, takes, gives) : Move.begin(element, takes, gives));
		}
	}

	/**
	 * Goes on at an event on the edge of an activity.
	 * @param takes what is marked when it happens
	 * @param ended what an interrupting event puts an end to
	 * @param kept what stays marked when it does not interrupt
	 */
	private void leave(BoundaryEvent event, List<Integer> takes, @Nullable Scope ended, List<Integer> kept,
			Level around) {
		for (List<Integer> gives : around.choices(event)) {
			if (event.cancelActivity()) {
				this.moves.add(Move.interrupt(event, takes, ended, gives, null));
			}
			else if (!gives.isEmpty()) {
				this.moves.add(Move.spawn(event, takes, with(kept, gives), gives.get(0)));
			}
		}
	}

	/** Begins at any moment while what is around it runs. */
	private void addEventSubProcess(SubProcess inner, Level around) {
		Scope scope = new Scope(around.scope(), place(around.scope()));
		Level level = level(inner.getFlowElements(), scope);
		List<Integer> host = List.of(around.scope().running());
		for (StartEvent start : starts(level)) {
			for (List<Integer> choice : level.choices(start)) {
				List<Integer> gives = with(with(host, List.of(scope.running())), choice);
				this.moves
					.add(start.isInterrupting() ? Move.interrupt(start, host, around.scope(), gives, scope.running())
							: Move.spawn(start, host, gives, scope.running()));
			}
		}
		this.moves.add(Move.complete(inner, scope, List.of()));
	}

	private void addEnd(EndEvent end, Level level) {
		boolean terminates = end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
		for (List<Integer> takes : level.arrivals(end)) {
			this.moves.add(terminates ? Move.interrupt(end, takes, level.scope(), List.of(), null)
					: Move.pass(end, takes, List.of()));
			raise(end, takes);
		}
	}

	/** Carries an error or escalation to the events that catch it. */
	private void raise(FlowNode thrower, List<Integer> takes) {
		for (Catcher catcher : this.catchers) {
			List<Integer> running = List.of(catcher.scope.running());
			catcher.events.stream()
				.filter((event) -> Events.catches(event, thrower))
				.forEach((event) -> leave(event, with(takes, running), catcher.scope, running, catcher.around));
		}
	}

	private static List<StartEvent> starts(Level level) {
		return level.nodes().stream().filter(StartEvent.class::isInstance).map(StartEvent.class::cast).toList();
	}

	private static List<Integer> with(List<Integer> some, List<Integer> more) {
		List<Integer> all = new ArrayList<>(some);
		all.addAll(more);
		return all;
	}

	private record Catcher(Level around, Scope scope, List<BoundaryEvent> events) {
	}

}
