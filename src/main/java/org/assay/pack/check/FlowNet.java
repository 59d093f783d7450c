package org.assay.pack.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What can happen in a process, and in the processes it calls, as places that are marked
 * and moves that carry the marks on. Built by {@link FlowNetBuilder}, walked by
 * {@link PathSearch}.
 */
final class FlowNet {

	/** The place that is marked before a case begins. */
	static final int BEGINNING = 0;

	private final Scope whole;

	private final List<Scope> scopes;

	private final List<Move> moves;

	private final IdentityHashMap<Move, List<SequenceFlow>> flows = new IdentityHashMap<>();

	private final IdentityHashMap<Move, Set<String>> conditions = new IdentityHashMap<>();

	private final IdentityHashMap<Move, Set<String>> names = new IdentityHashMap<>();

	private final Set<Move> local = Collections.newSetFromMap(new IdentityHashMap<>());

	private final List<List<Move>> movesFrom = new ArrayList<>();

	private final List<BitSet> reach = new ArrayList<>();

	/**
	 * @param whole the process itself
	 * @param scopes the scope that each place lies in, by place
	 * @param flows the arrow that a place stands for, if it stands for one
	 * @param moves all that can happen
	 * @param names what an element is called
	 */
	FlowNet(Scope whole, List<Scope> scopes, Map<Integer, SequenceFlow> flows, List<Move> moves,
			Function<FlowNode, Set<String>> names) {
		this.whole = whole;
		this.scopes = List.copyOf(scopes);
		this.moves = List.copyOf(moves);
		scopes.forEach((scope) -> {
			this.movesFrom.add(new ArrayList<>());
			this.reach.add(new BitSet());
		});
		for (Move move : moves) {
			this.names.put(move, names.apply(move.element()));
			List<SequenceFlow> along = move.gives().stream().map(flows::get).filter(Objects::nonNull).toList();
			this.flows.put(move, along);
			this.conditions.put(move, along.stream().flatMap(Elements::condition).collect(Collectors.toSet()));
			if (move.isPlain() && move.gives()
				.stream()
				.allMatch((place) -> scopes.get(place).isWithin(scopes.get(move.takes().get(0))))) {
				this.local.add(move);
			}
			move.takes().forEach((place) -> this.movesFrom.get(place).add(move));
			move.joins().forEach((place) -> this.movesFrom.get(place).add(move));
		}
		findReach();
	}

	private void findReach() {
		boolean grown = true;
		while (grown) {
			grown = false;
			for (Move move : this.moves) {
				BitSet beyond = new BitSet();
				move.gives().forEach((place) -> {
					beyond.set(place);
					beyond.or(this.reach.get(place));
				});
				for (List<Integer> from : List.of(move.takes(), move.joins())) {
					for (int place : from) {
						BitSet known = this.reach.get(place);
						int before = known.cardinality();
						known.or(beyond);
						grown |= known.cardinality() > before;
					}
				}
			}
		}
	}

	/** The process itself, which has ended when nothing in it is marked any more. */
	Scope whole() {
		return this.whole;
	}

	List<Move> moves() {
		return this.moves;
	}

	/** Whether the move touches nothing but its own place and those within its scope. */
	boolean isLocal(Move move) {
		return this.local.contains(move);
	}

	/** The moves that need a mark of the place. */
	List<Move> movesFrom(int place) {
		return this.movesFrom.get(place);
	}

	/** The arrows that the move goes along. */
	List<SequenceFlow> flows(Move move) {
		return this.flows.getOrDefault(move, List.of());
	}

	/** Whether the move goes along an arrow with one of the conditions. */
	boolean follows(Move move, List<String> conditions) {
		return conditions.stream().anyMatch(this.conditions.getOrDefault(move, Set.of())::contains);
	}

	/** Whether the move does the work of an element that is one of those named. */
	boolean passes(Move move, List<String> named) {
		return move.passes() && named.stream().anyMatch(this.names.getOrDefault(move, Set.of())::contains);
	}

	/** The innermost scope that the place lies in. */
	Scope scopeOf(int place) {
		return this.scopes.get(place);
	}

	/** Whether a mark of one place can ever become a mark of the other. */
	boolean leads(int from, int to) {
		return this.reach.get(from).get(to);
	}

}
