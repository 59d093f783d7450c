package org.assay.pack.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which places of a {@link FlowNet} are marked, and whether what is looked for has been
 * done. More than two marks of one place count as two.
 */
final class Marking {

	private static final int MOST = 2;

	private final FlowNet net;

	private final List<Integer> marked;

	private final boolean done;

	private final int hash;

	private Marking(FlowNet net, List<Integer> marked, boolean done) {
		this.net = net;
		this.marked = marked;
		this.done = done;
		this.hash = hash(marked, done);
	}

	/** Spread, since a list's own hash is the same for many pairs of places. */
	private static int hash(List<Integer> marked, boolean done) {
		int hash = done ? 1 : 0;
		for (int place : marked) {
			hash = hash * 0x9E3779B1 + place;
		}
		return hash;
	}

	/** A case that is about to begin. */
	static Marking beginning(FlowNet net, boolean done) {
		return new Marking(net, List.of(FlowNet.BEGINNING), done);
	}

	boolean done() {
		return this.done;
	}

	/** The marked places in order; one that is marked twice is there twice. */
	List<Integer> marked() {
		return this.marked;
	}

	boolean isMarked(int place) {
		return Collections.binarySearch(this.marked, place) >= 0;
	}

	/** Whether the case has come to its end. */
	boolean isEnded() {
		return isMarked(this.net.whole().running()) && isEmpty(this.net.whole());
	}

	private boolean isEmpty(Scope scope) {
		return this.marked.stream().noneMatch((place) -> this.net.scopeOf(place).isWithin(scope));
	}

	boolean allows(Move move) {
		return move.takes().stream().allMatch(this::isMarked) && (move.unless() == null || !isMarked(move.unless()))
				&& (move.needsEmpty() == null || isEmpty(move.needsEmpty()))
				&& (move.joins().isEmpty() || allHaveArrived(move));
	}

	/** Nothing that is still under way can come to the join by a way not yet marked. */
	private boolean allHaveArrived(Move join) {
		List<Integer> open = join.joins().stream().filter((in) -> !isMarked(in)).toList();
		return open.size() < join.joins().size() && this.marked.stream()
			.filter((place) -> !join.joins().contains(place))
			.noneMatch((under) -> open.stream().anyMatch((in) -> this.net.leads(under, in)));
	}

	Marking after(Move move, boolean nowDone) {
		List<Integer> next = new ArrayList<>(this.marked);
		move.takes().forEach((place) -> next.remove(place));
		move.joins().forEach((place) -> next.remove(place));
		if (move.clears() != null) {
			next.removeIf((place) -> this.net.scopeOf(place).isWithin(move.clears()));
		}
		for (Integer place : move.gives()) {
			if (Collections.frequency(next, place) < MOST) {
				next.add(place);
			}
		}
		Collections.sort(next);
		return new Marking(this.net, List.copyOf(next), nowDone);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Marking that && this.hash == that.hash && this.done == that.done
				&& this.marked.equals(that.marked);
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
