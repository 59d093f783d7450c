package org.assay.pack.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks every way a case can go and finds the one on which something is not done in time.
 * What happens side by side is walked in one order where the order cannot matter, so that
 * the work does not grow with the number of parallel branches: a mark whose next moves
 * touch nothing else may always move first, and every end of the case is still reached.
 *
 * @see <a href="https://doi.org/10.1007/3-540-60761-7">Godefroid: Partial-Order Methods
 * for the Verification of Concurrent Systems</a>
 */
final class PathSearch {

	private static final int LIMIT = 200_000;

	/** Held by all markings together, so that no pack can use up the memory. */
	private static final int MOST_MARKS = 10_000_000;

	private final FlowNet net;

	PathSearch(FlowNet net) {
		this.net = net;
	}

	/**
	 * Finds the shortest way on which the aim is missed.
	 * @return the elements of the way, in order, or empty if there is none
	 * @throws TooTangled if there are more ways than can be walked
	 */
	Optional<List<FlowNode>> findMissing(Aim aim) throws TooTangled {
		if (aim.isOneDeadline() && !mayBeLate(aim)) {
			return Optional.empty();
		}
		return search(aim, (marking) -> marking.isEnded() && aim.atEnd());
	}

	/**
	 * Whether it could be too late if no place ever lost its mark. Where even that cannot
	 * be, no way has to be walked.
	 */
	private boolean mayBeLate(Aim aim) {
		BitSet marked = new BitSet();
		marked.set(FlowNet.BEGINNING);
		Deque<Integer> open = new ArrayDeque<>(List.of(FlowNet.BEGINNING));
		while (!open.isEmpty()) {
			for (Move move : this.net.movesFrom(open.remove())) {
				if (move.takes().stream().allMatch(marked::get) && !aim.isExcused(move)) {
					if (aim.isMissedBy(move)) {
						return true;
					}
					if (!aim.isDoneAfter(move, false)) {
						move.gives().stream().filter((place) -> !marked.get(place)).forEach((place) -> {
							marked.set(place);
							open.add(place);
						});
					}
				}
			}
		}
		return false;
	}

	/**
	 * Finds the shortest way on which the case can neither go on nor end.
	 * @throws TooTangled if there are more ways than can be walked
	 */
	Optional<List<FlowNode>> findStuck() throws TooTangled {
		return search(Aim.NONE, (marking) -> !marking.isEnded() && next(marking, Aim.NONE).isEmpty());
	}

	private Optional<List<FlowNode>> search(Aim wanted, Predicate<Marking> missed) throws TooTangled {
		Aim aim = wanted.among(this.net.moves());
		Map<Marking, Arrival> arrivals = new HashMap<>();
		Deque<Marking> open = new ArrayDeque<>();
		Marking beginning = Marking.beginning(this.net, !aim.fromStart());
		arrivals.put(beginning, new Arrival(null, null));
		open.add(beginning);
		int marks = 0;
		while (!open.isEmpty()) {
			Marking marking = open.remove();
			if (!marking.done() && missed.test(marking)) {
				return Optional.of(way(arrivals, arrivals.get(marking)));
			}
			for (Move move : next(marking, aim)) {
				Arrival arrival = new Arrival(marking, move.element());
				// Asked of the move, for where it leads to may be known by a lawful way.
				if (!marking.done() && aim.isMissedBy(move)) {
					return Optional.of(way(arrivals, arrival));
				}
				Marking after = marking.after(move, aim.isDoneAfter(move, marking.done()));
				if (!(after.done() && aim.isForGood()) && arrivals.putIfAbsent(after, arrival) == null) {
					open.add(after);
					marks += after.marked().size();
				}
			}
			if (arrivals.size() > LIMIT || marks > MOST_MARKS) {
				throw new TooTangled();
			}
		}
		return Optional.empty();
	}

	/** What may happen next, without the orders that make no difference. */
	private List<Move> next(Marking marking, Aim aim) {
		if (marking.isEnded()) {
			return List.of();
		}
		List<Move> all = new ArrayList<>();
		for (int place : marking.marked()) {
			List<Move> here = this.net.movesFrom(place);
			if (!here.isEmpty() && areOnTheirOwn(here, aim)) {
				return here;
			}
			for (Move move : here) {
				if (!all.contains(move) && marking.allows(move) && !aim.isExcused(move)) {
					all.add(move);
				}
			}
		}
		return all;
	}

	private boolean areOnTheirOwn(List<Move> moves, Aim aim) {
		for (Move move : moves) {
			if (!this.net.isLocal(move) || aim.concerns(move)) {
				return false;
			}
		}
		return true;
	}

	private static List<FlowNode> way(Map<Marking, Arrival> arrivals, @Nullable Arrival last) {
		List<FlowNode> way = new ArrayList<>();
		for (Arrival at = last; at != null && at.by != null; at = arrivals.get(at.from)) {
			if (way.isEmpty() || !way.get(way.size() - 1).equals(at.by)) {
				way.add(at.by);
			}
		}
		Collections.reverse(way);
		return way;
	}

	private record Arrival(@Nullable Marking from, @Nullable FlowNode by) {
	}

	/** There are more ways through a process than can be walked. */
	static final class TooTangled extends Exception {

		private static final long serialVersionUID = 1L;

	}

}
