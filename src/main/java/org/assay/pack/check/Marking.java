package org.assay.pack.check;

import java.util.Arrays;

/**
 * Which places of a {@link FlowNet} are marked, and whether what is looked for has been
 * done. More than two marks of one place count as two.
 */
final class Marking {

	private static final int MOST = 2;

	private final FlowNet net;

	private final byte[] marks;

	private final boolean done;

	private final int hash;

	private Marking(FlowNet net, byte[] marks, boolean done) {
		this.net = net;
		this.marks = marks;
		this.done = done;
		// Spread, since the lowest bits of the array's own say little of so few marks.
		this.hash = Arrays.hashCode(marks) * 0x9E3779B1 + (done ? 1 : 0);
	}

	/** A case that is about to begin. */
	static Marking beginning(FlowNet net, boolean done) {
		byte[] marks = new byte[net.places()];
		marks[FlowNet.BEGINNING] = 1;
		return new Marking(net, marks, done);
	}

	boolean done() {
		return this.done;
	}

	boolean isMarked(int place) {
		return this.marks[place] > 0;
	}

	/** Whether the case has come to its end. */
	boolean isEnded() {
		return isMarked(this.net.whole().running()) && isEmpty(this.net.whole());
	}

	private boolean isEmpty(Scope scope) {
		for (int place = 0; place < this.marks.length; place++) {
			if (isMarked(place) && this.net.scopeOf(place).isWithin(scope)) {
				return false;
			}
		}
		return true;
	}

	boolean allows(Move move) {
		return move.takes().stream().allMatch(this::isMarked) && (move.unless() == null || !isMarked(move.unless()))
				&& (move.needsEmpty() == null || isEmpty(move.needsEmpty()))
				&& (move.joins().isEmpty() || allHaveArrived(move));
	}

	/** Nothing that is still under way can come to the join by a way not yet marked. */
	private boolean allHaveArrived(Move join) {
		if (join.joins().stream().noneMatch(this::isMarked)) {
			return false;
		}
		for (int place = 0; place < this.marks.length; place++) {
			if (isMarked(place) && !join.joins().contains(place)) {
				int under = place;
				if (join.joins().stream().anyMatch((in) -> !isMarked(in) && this.net.leads(under, in))) {
					return false;
				}
			}
		}
		return true;
	}

	Marking after(Move move, boolean nowDone) {
		byte[] next = this.marks.clone();
		move.takes().forEach((place) -> next[place]--);
		move.joins().forEach((place) -> next[place] = (byte) Math.max(0, next[place] - 1));
		if (move.clears() != null) {
			for (int place = 0; place < next.length; place++) {
				if (this.net.scopeOf(place).isWithin(move.clears())) {
					next[place] = 0;
				}
			}
		}
		move.gives().forEach((place) -> next[place] = (byte) Math.min(MOST, next[place] + 1));
		return new Marking(this.net, next, nowDone);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Marking that && this.hash == that.hash && this.done == that.done
				&& Arrays.equals(this.marks, that.marks);
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
